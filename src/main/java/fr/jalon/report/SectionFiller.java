package fr.jalon.report;

import fr.jalon.report.template.RecordDataSource;
import fr.jalon.report.template.TemplateSet;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

/** Fills one template with one record, or with a list of them. */
final class SectionFiller {
    private final TemplateSet templates;
    private final Locale locale;

    SectionFiller(TemplateSet templates, Locale locale) {
        this.templates = templates;
        this.locale = locale;
    }

    JasperPrint fill(String template, Record part) {
        return fill(template, part.getClass(), List.of(part));
    }

    JasperPrint fill(String template, Class<? extends Record> type, List<? extends Record> rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, locale);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        try {
            return JasperFillManager.getInstance(templates.context())
                    .fill(templates.report(template), parameters, new RecordDataSource(type, rows));
        } catch (JRException | JRRuntimeException e) {
            throw new ReportFailure(template + "\u00a0: " + e.getMessage(), e);
        }
    }

    /** The component of the report that a section shows. */
    static Record part(Record report, String data) {
        if (component(report, data) instanceof Record part) {
            return part;
        }
        throw new ReportFailure("la section «\u202f" + data + "\u202f» n’est pas un enregistrement", null);
    }

    static List<Record> parts(Record report, String data) {
        if (component(report, data) instanceof List<?> parts) {
            return parts.stream().map(Record.class::cast).toList();
        }
        throw new ReportFailure("la section «\u202f" + data + "\u202f» n’est pas une liste", null);
    }

    private static Object component(Record report, String data) {
        for (RecordComponent component : report.getClass().getRecordComponents()) {
            if (component.getName().equals(data)) {
                try {
                    return component.getAccessor().invoke(report);
                } catch (ReflectiveOperationException e) {
                    throw new ReportFailure("la section «\u202f" + data + "\u202f» ne se lit pas", e);
                }
            }
        }
        throw new ReportFailure("le rapport n’a pas de section «\u202f" + data + "\u202f»", null);
    }
}
