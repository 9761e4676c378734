package fr.jalon.office.workbook;

import fr.jalon.bilan.French;
import fr.jalon.contract.Contract;
import fr.jalon.document.Markup;
import fr.jalon.document.annual.Cover;
import fr.jalon.document.annual.TermRow;
import fr.jalon.office.workbook.Styles.Role;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;

/** What the workbook is, which edition it belongs to, and how its marks and columns are read. */
final class ReadMeSheet {
    private static final int COLUMNS = 2;

    private final Book book;

    /** A word and its meaning. */
    record Term(String term, String meaning) {}

    ReadMeSheet(Book book) {
        this.book = book;
    }

    void write() {
        Page page = book.page(
                book.name("Lisez-moi"),
                "Lisez-moi",
                "ce qu’est ce classeur, ses marques et ses colonnes",
                List.of(34, 110));
        page.prose(
                "Les chiffres du rapport annuel de suivi, pour être triés, filtrés et repris. Ce classeur, le rapport et"
                        + " ses autres formats viennent des mêmes données arrêtées et portent les mêmes chiffres\u00a0; ce"
                        + " qu’on change ici ne change ni le rapport ni les données.",
                COLUMNS,
                Role.PROSE);
        page.skip();
        terms(page, "Édition", edition());
        page.skip();
        terms(page, "Marques", marks());
        page.skip();
        terms(page, "Règles", rules());
        page.skip();
        terms(page, "Colonnes", columns());
        page.print(book.report().imprint(), PaperSize.A4_PAPER, COLUMNS, -1);
    }

    private static void terms(Page page, String name, List<Term> terms) {
        page.heading(name);
        new Table<Term>(
                        name,
                        List.of(
                                Column.text("Terme", 34, "", term -> Value.of(term.term())),
                                Column.text("Sens", 110, "", term -> Value.of(term.meaning()))))
                .write(page, terms, "");
    }

    private List<Term> edition() {
        Cover cover = book.report().cover();
        Contract contract = book.bilan().input().dossier().contract();
        List<Term> terms = new ArrayList<>(List.of(
                new Term("Contrat", cover.contract()),
                new Term("Territoire", cover.territory()),
                new Term("Années du contrat", cover.period()),
                new Term("Année du rapport", "" + book.year()),
                new Term("Édition", "" + book.bilan().input().edition()),
                new Term(
                        "Données arrêtées au",
                        French.longDate(book.bilan().input().asOf()))));
        if (contract.demonstration()) {
            Markup notice = cover.notice();
            terms.add(new Term("Données de démonstration", notice.isEmpty() ? "oui" : notice.text()));
        }
        return terms;
    }

    private static List<Term> marks() {
        return List.of(
                new Term(
                        "case vide",
                        "Un manque, jamais un zéro\u00a0; la colonne «\u202fRemarque\u202f» à côté dit pourquoi."),
                new Term(
                        "12*",
                        "Valeur partielle\u00a0: des périodes manquent. L’étoile est un format, la case reste un nombre."),
                new Term(
                        "secret stat.",
                        "Valeur retenue par le secret statistique\u00a0; ni elle ni ce qui la redonnerait n’est dans ce fichier."),
                new Term("non collecté, ne sait pas, sans objet, en attente", "Raison donnée par qui devait répondre."),
                new Term("non saisi", "Rien n’a été écrit, pas même une raison."),
                new Term("oui, non", "Nombres 1 et 0, montrés en mots."),
                new Term(
                        "décimales",
                        "Les cases portent la valeur exacte\u00a0; seul l’affichage est arrondi, aux décimales de l’indicateur."));
    }

    private List<Term> columns() {
        List<Term> terms = new ArrayList<>();
        book.dictionary().forEach((head, about) -> terms.add(new Term(head, about)));
        return terms;
    }

    private List<Term> rules() {
        return book.report().method().rules().stream().map(ReadMeSheet::rule).toList();
    }

    private static Term rule(TermRow row) {
        return new Term(row.term().text(), row.text().text());
    }
}
