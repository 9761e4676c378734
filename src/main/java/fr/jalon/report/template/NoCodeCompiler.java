package fr.jalon.report.template;

import java.io.File;
import java.io.Serializable;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * The compiler of templates that hold no code. Fields, parameters and plain text are evaluated by JasperReports itself;
 * any other expression would be Java, and is refused here: a template can then run nothing, and needs no compiler.
 */
public final class NoCodeCompiler extends JRAbstractCompiler {
    public NoCodeCompiler(JasperReportsContext context) {
        super(context, false);
    }

    @Override
    protected void checkLanguage(String language) throws JRException {
        if (!JRReport.LANGUAGE_JAVA.equals(language)) {
            throw new JRException("templates hold no " + language);
        }
    }

    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) throws JRException {
        throw new JRException("expressions are a field, a parameter or plain text, not Java: "
                + task.getExpressions().iterator().next().getText());
    }

    @Override
    protected String compileUnits(JRCompilationUnit[] units, String classpath, File folder) throws JRException {
        throw new JRException("templates hold no code");
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable code, String unit) throws JRException {
        throw new JRException("templates hold no code: " + unit);
    }

    @Override
    protected String getSourceFileName(String unit) {
        return unit + ".java";
    }
}
