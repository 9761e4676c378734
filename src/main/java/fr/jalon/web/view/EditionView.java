package fr.jalon.web.view;

import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.Format;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un rapport scellé : il ne change plus.
 *
 * @param contract identifiant du contrat
 * @param kind nature du document
 * @param year année couverte
 * @param number numéro de l’édition : 1, 2 …, ou 1.1 pour un erratum
 * @param snapshot empreinte SHA-256 des données gelées
 * @param templates empreinte SHA-256 des gabarits
 * @param files ses fichiers
 * @param author qui l’a demandée
 * @param sealedAt quand elle a été scellée
 * @param previous empreinte de l’édition précédente du contrat ; absente pour la première
 * @param chain empreinte de tout ce qui précède
 * @param document adresse du PDF
 */
@Serdeable.Serializable
public record EditionView(
        String contract,
        DocumentKind kind,
        int year,
        String number,
        String snapshot,
        String templates,
        List<FileView> files,
        String author,
        Instant sealedAt,
        @Nullable String previous,
        String chain,
        String document) {
    public static EditionView of(Edition edition) {
        return new EditionView(
                edition.contract().value(),
                edition.kind(),
                edition.year(),
                edition.number().toString(),
                edition.snapshot(),
                edition.templates(),
                edition.files().stream().map(file -> FileView.of(edition, file)).toList(),
                edition.author(),
                edition.sealedAt(),
                edition.previous(),
                edition.chain(),
                address(edition) + "/document");
    }

    /** Where the edition is answered. */
    public static String address(Edition edition) {
        return "/api/contracts/" + edition.contract() + "/editions/" + edition.year() + "/" + edition.number();
    }

    /**
     * Un fichier d’une édition.
     *
     * @param format son format ; absent s’il n’en a aucun de connu
     * @param name son nom
     * @param size sa taille en octets
     * @param sha256 son empreinte SHA-256
     * @param address son adresse ; absente si son format est inconnu
     */
    @Serdeable.Serializable
    public record FileView(
            @Nullable Format format,
            String name,
            long size,
            String sha256,
            @Nullable String address) {
        static FileView of(Edition edition, EditionFile file) {
            Format format = file.format().orElse(null);
            return new FileView(
                    format,
                    file.name(),
                    file.size(),
                    file.sha256(),
                    format == null ? null : EditionView.address(edition) + "/files/" + format.extension());
        }
    }
}
