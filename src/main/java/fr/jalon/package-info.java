/**
 * Jalon, the follow-up and evaluation engine of contrats locaux de santé.
 *
 * <p>Each package may use those below it in this list, never those above:
 *
 * <pre>
 * cli         the command line: one small class a command
 * web         the service: the interface under /api, health, metrics; the only package that imports Micronaut
 * workplace   the settings become an open database and the machines on it
 * schedule    what will be due, and the clock that runs it; the only package that imports Quartz
 * report      snapshot → document → sealed edition; the only package that imports JasperReports
 * office      the report as Word document and as workbook, to be edited; the only package that imports POI
 * data        the figures of a report as tables: JSON and CSV, with their dictionary
 * html        the report as one accessible page; the only package that imports JTE
 * document    what a report says: French strings and drawings, the same for every format
 * quality     data checks: what looks wrong, late or impossible to evaluate, one .sql file each
 * bilan       pure: what was entered → the figures, grades and sentences
 * dossier     the whole declared content of a contract: its file, its place in the database
 * edition     slots, attempts, snapshots, editions and their ledger
 * evaluation  what people judge: decisions asked and answered
 * result      what was measured: append-only results, the kinds of hole, results files
 * indicator   what is measured: definitions, targets, periods
 * fiche       the fiches action: status history, milestones, budget, narratives
 * contract    the frame: contract, axes, objectives, territory, amendments, meetings
 * db          Jdbi, codecs, migrations; knows no feature
 * geography   communes, EPCI, départements and regions of several years, with their inhabitants
 * file        what every file that people write needs: text, decimals, problems that explain themselves
 * settings    what config/application.yml says
 * </pre>
 */
@NullMarked
package fr.jalon;

import org.jspecify.annotations.NullMarked;
