package fr.jalon.report;

import fr.jalon.document.Chapter;
import fr.jalon.document.Chapter.Heading;
import fr.jalon.document.Imprint;
import fr.jalon.edition.Format;
import fr.jalon.report.pdf.Attachment;
import fr.jalon.report.pdf.Bookmark;
import fr.jalon.report.pdf.PdfPages;
import fr.jalon.report.template.ContentsLine;
import fr.jalon.report.template.Manifest;
import fr.jalon.report.template.PageFrame;
import fr.jalon.report.template.TemplateSet;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/**
 * Fills the sections of a manifest one by one, puts their pages together, then adds what only the whole can know: page
 * numbers, contents, running heads, bookmarks. Pure: the same report and templates give the same bytes.
 */
public final class ReportRenderer {
    private final TemplateSet templates;
    private final SectionFiller filler;
    private final Locale locale;

    public ReportRenderer(TemplateSet templates, Locale locale) {
        this.templates = templates;
        this.locale = locale;
        this.filler = new SectionFiller(templates, locale);
    }

    /** Draws the whole document, which carries no other file. */
    public RenderedReport render(Record report, Imprint imprint, Progress progress) {
        return render(report, imprint, null, progress);
    }

    /**
     * Draws the whole document.
     *
     * @param report a record whose components are the sections that the manifest names
     * @param attachment what its PDF carries; absent when it carries nothing
     */
    public RenderedReport render(Record report, Imprint imprint, @Nullable Attachment attachment, Progress progress) {
        Manifest manifest = templates.manifest();
        List<FilledSection> sections = stacked(fill(manifest, report, progress));
        sections = withContents(manifest, sections);
        JasperPrint document = assemble(sections, imprint);
        surround(document, frames(sections, imprint), manifest.frame());
        PdfPages pages = new PdfPages(document, imprint, templates);
        return new RenderedReport(
                Map.of(Format.PDF, write(pages, bookmarks(sections), attachment)),
                document.getPages().size(),
                pages::bare);
    }

    private byte[] write(PdfPages pages, List<Bookmark> bookmarks, @Nullable Attachment attachment) {
        try {
            return pages.issued(locale, bookmarks, attachment);
        } catch (JRRuntimeException | UncheckedIOException e) {
            throw new ReportFailure("l’écriture du PDF a échoué\u00a0: " + e.getMessage(), e);
        }
    }

    /**
     * A section that has its pages.
     *
     * @param top how far down it begins on the last page of the section before it; absent when it begins a page
     */
    private record FilledSection(
            Manifest.Section section,
            @Nullable Chapter chapter,
            JasperPrint print,
            @Nullable Integer top) {
        FilledSection(Manifest.Section section, @Nullable Chapter chapter, JasperPrint print) {
            this(section, chapter, print, null);
        }

        /** The pages that it begins. */
        int pages() {
            return top == null ? print.getPages().size() : 0;
        }

        /** The number of its first page, after so many of other sections. */
        int firstPage(int before) {
            return top == null ? before + 1 : before;
        }

        String anchor(int page) {
            return top == null ? ReportRenderer.anchor(page) : "section-" + section.data();
        }

        List<Heading> headings() {
            if (chapter != null) {
                return chapter.headings();
            }
            return section.title() == null ? List.of() : List.of(new Heading(section.title(), 1));
        }

        String runningHead() {
            if (chapter != null) {
                return chapter.runningHead();
            }
            return section.title() == null ? "" : section.title();
        }

        boolean isContents() {
            return section.data().equals(Manifest.CONTENTS);
        }
    }

    private List<FilledSection> fill(Manifest manifest, Record report, Progress progress) {
        List<FilledSection> filled = new ArrayList<>();
        int done = 0;
        for (Manifest.Section section : manifest.sections()) {
            if (section.data().equals(Manifest.CONTENTS)) {
                filled.add(new FilledSection(section, null, new JasperPrint()));
            } else if (section.repeated()) {
                for (Record part : SectionFiller.parts(report, section.data())) {
                    filled.add(new FilledSection(section, (Chapter) part, filler.fill(section.template(), part)));
                }
            } else {
                Record part = SectionFiller.part(report, section.data());
                filled.add(new FilledSection(
                        section,
                        part instanceof Chapter chapter ? chapter : null,
                        filler.fill(section.template(), part)));
            }
            progress.step(++done, manifest.sections().size());
        }
        return filled;
    }

    /** Short sections under one another, as far as their manifest lets them and the page has room. */
    private static List<FilledSection> stacked(List<FilledSection> sections) {
        PageStack stack = new PageStack();
        return sections.stream()
                .map(s -> stack.lay(s.print(), s.section().follows())
                        .map(top -> new FilledSection(s.section(), s.chapter(), s.print(), top))
                        .orElse(s))
                .toList();
    }

    /** The contents are filled twice: once to know how many pages they take, once with the numbers that follow from it. */
    private List<FilledSection> withContents(Manifest manifest, List<FilledSection> sections) {
        List<FilledSection> result = sections;
        if (manifest.sections().stream().anyMatch(s -> s.data().equals(Manifest.CONTENTS))) {
            result = replaceContents(result);
            result = replaceContents(result);
        }
        return result;
    }

    private List<FilledSection> replaceContents(List<FilledSection> sections) {
        List<ContentsLine> lines = new ArrayList<>();
        int before = 0;
        for (FilledSection section : sections) {
            if (!section.isContents()) {
                int page = section.firstPage(before);
                for (Heading heading : section.headings()) {
                    boolean main = heading.level() == 1;
                    lines.add(new ContentsLine(heading.title(), "" + page, section.anchor(page), main, !main));
                }
            }
            before += section.pages();
        }
        return sections.stream()
                .map(s -> s.isContents()
                        ? new FilledSection(
                                s.section(), null, filler.fill(s.section().template(), ContentsLine.class, lines))
                        : s)
                .toList();
    }

    private JasperPrint assemble(List<FilledSection> sections, Imprint imprint) {
        JasperPrint document = new JasperPrint();
        document.setName(imprint.title());
        document.setLocaleCode(locale.toLanguageTag());
        for (FilledSection section : sections) {
            document.setPageWidth(section.print().getPageWidth());
            document.setPageHeight(section.print().getPageHeight());
            if (section.top() == null) {
                section.print().getPages().forEach(document::addPage);
            } else {
                JRPrintPage its = section.print().getPages().get(0);
                PageStack.anchor(its, section.anchor(document.getPages().size()));
                JRPrintPage last = document.getPages().get(document.getPages().size() - 1);
                its.getElements().forEach(last::addElement);
            }
        }
        return document;
    }

    private static List<PageFrame> frames(List<FilledSection> sections, Imprint imprint) {
        int total = sections.stream().mapToInt(FilledSection::pages).sum();
        List<PageFrame> frames = new ArrayList<>();
        for (FilledSection section : sections) {
            Chapter chapter = section.chapter();
            String note = chapter == null ? null : chapter.footnote();
            String foot = note == null ? imprint.foot() : imprint.foot() + " · " + note;
            if (section.top() != null) {
                frames.add(frames.remove(frames.size() - 1).sharedWith(section.runningHead()));
            }
            for (int i = 0; i < section.pages(); i++) {
                int page = frames.size() + 1;
                frames.add(new PageFrame(
                        imprint.runningHead(),
                        section.runningHead(),
                        foot,
                        chapter == null ? null : chapter.footnoteAnchor(),
                        page + " / " + total,
                        anchor(page),
                        section.section().framed()));
            }
        }
        return frames;
    }

    /** Puts the head before, and the foot after, what stands on the page: the order in which a page is read. */
    private void surround(JasperPrint document, List<PageFrame> frames, String template) {
        JasperPrint around = filler.fill(template, PageFrame.class, frames);
        for (int i = 0; i < document.getPages().size(); i++) {
            JRPrintPage page = document.getPages().get(i);
            var before = new ArrayList<>(page.getElements());
            page.getElements().clear();
            var frame = around.getPages().get(i).getElements();
            int middle = document.getPageHeight() / 2;
            frame.stream().filter(e -> e.getY() < middle).forEach(page.getElements()::add);
            page.getElements().addAll(before);
            frame.stream().filter(e -> e.getY() >= middle).forEach(page.getElements()::add);
        }
    }

    private static List<Bookmark> bookmarks(List<FilledSection> sections) {
        List<Bookmark> bookmarks = new ArrayList<>();
        int before = 0;
        for (FilledSection section : sections) {
            for (Heading heading : section.headings()) {
                int top = section.top() == null ? 0 : section.top();
                bookmarks.add(new Bookmark(heading.title(), heading.level(), section.firstPage(before) - 1, top));
            }
            before += section.pages();
        }
        return bookmarks;
    }

    private static String anchor(int page) {
        return "page-" + page;
    }
}
