package fr.jalon.quality;

import java.util.List;

/** For every check at least one fault that it finds, and that no other check does. */
final class Faults {
    /** The statuses of the fiche that is put off. */
    static final String STATUSES = """
                                statuses:
                                  - {since: 2024-01-01, status: NOT_STARTED, author: coordination}
                                  - {since: 2025-04-01, status: POSTPONED, author: COPIL, reason: Le permis tarde., postponed-to: 2026-03-01}
                            """;

    static final List<Fault> ALL = List.of(
            Fault.of("people-above-whole")
                    .result("1.2;2025;;;41;40;;;2026-01-20;Une feuille retrouvée")
                    .reads("FA1, indicateur 1.2, 2025 : 41 sur 40"),
            Fault.of("percent-above-100")
                    .result("1.3;2026;;;10;9;;;2026-02-15;")
                    .reads("FA1, indicateur 1.3, 2026 : 10 sur 9"),
            Fault.of("cumul-falls")
                    .result("1.4;2024-S2;;-2,50;;;;;2025-01-15;")
                    .reads("FA1, indicateur 1.4, 2e semestre 2024 : −2,5 pour la période, donc un cumul qui baisse"),
            Fault.of("running-total-falls")
                    .result("1.5;2025;;19;;;;;2026-01-20;Une famille partie")
                    .reads("FA1, indicateur 1.5, 2025 : 19, après 20 (2024)"),
            Fault.of("value-jump")
                    .result("2.1;2025;;1301;;;;;2026-01-15;")
                    .reads("FA2, indicateur 2.1, 2025 : 1 301, après 30 (2024)"),
            Fault.of("value-jump")
                    .result("1.4;2024-S2;;6,2;;;;;2025-01-15;")
                    .reads("FA1, indicateur 1.4, 2e semestre 2024 : 6,2, après 62,5 (1er semestre 2024)"),
            Fault.of("value-jump")
                    .result("1.1;2025;SEX=F;706;;;;;2026-01-15;")
                    .results("1.1;2025;;12;;;;;2026-01-16", "1.1;2025;;1200;;;;;2026-01-16")
                    .reads("FA1, indicateur 1.1, 2025, SEX=F : 706, après 70 (2024)"),
            Fault.of("percent-jump")
                    .result("1.2;2026;;;19;40;;;2026-02-15;")
                    .reads("FA1, indicateur 1.2, 2026 : 47,5 %, après 100,0 % (2025)"),
            Fault.of("parts-above-total")
                    .results("1.1;2024;SEX=M;50", "1.1;2024;SEX=M;51")
                    .reads("FA1, indicateur 1.1, 2024 : les parties SEX font 121, l’ensemble 120"),
            Fault.of("parts-above-total")
                    .results("C2;2024;EPCI=200068070;0,2;", "C2;2024;EPCI=200068070;0,200001;")
                    .reads("indicateur C2, 2024 : les parties EPCI font 0,300001, l’ensemble 0,3"),
            Fault.of("parts-without-total")
                    .result("1.1;2026;AGE=65+;3;;;;;2026-02-15;")
                    .reads("FA1, indicateur 1.1, 2026 : valeurs de détail : 1, valeur de l’ensemble : aucune"),
            Fault.of("parts-without-total")
                    .result("1.1;2026;AGE=65+;3;;;;;2026-02-15;")
                    .result("1.1;2026;AGE=0-17;2;;;;;2026-02-15;")
                    .result("1.1;2026;;;;;en attente;Le total viendra;2026-02-15;")
                    .reads("FA1, indicateur 1.1, 2026 : valeurs de détail : 2, valeur de l’ensemble : aucune"),
            Fault.of("parts-below-total")
                    .results("1.1;2024;SEX=M;50", "1.1;2024;SEX=M;49")
                    .reads("FA1, indicateur 1.1, 2024 : les parties SEX font 119, l’ensemble 120"),
            Fault.of("period-outside-contract")
                    .contract("  starts-on: 2023-01-01\n  ends-on: 2027", "  starts-on: 2022-01-01\n  ends-on: 2027")
                    .contract("- from: 2023-01-01", "- from: 2022-01-01")
                    .result("2.1;2022;;3;;;;;2023-01-15;")
                    .undone()
                    .reads("FA2, indicateur 2.1, 2022 : le contrat va du 01/01/2023 au 31/12/2027"),
            Fault.ofOld("period-outside-contract")
                    .past(
                            "insert into result (contract_id, indicator_code, period, detail, value, collected_on, author,"
                                    + " recorded_at) values (:contract, 'C1', '2025', '', '9', '2026-01-10', 'essai', 1)")
                    .reads("indicateur C1, 2025 : le contrat va du 03/07/2021 au 31/12/2024"),
            Fault.of("year-outside-contract")
                    .past("insert into budget_line (contract_id, fiche_code, year, funder_code, position, actual)"
                            + " values (:contract, 'FA2', 2022, 'ARS', 9, '50')")
                    .past("insert into outlook (contract_id, year, position, text)"
                            + " values (:contract, 2028, 9, 'Finir.')")
                    .reads("perspectives de 2028", "FA2 : budget de 2022"),
            Fault.of("collected-before-period")
                    .contract("  starts-on: 2023-01-01\n  ends-on: 2027", "  starts-on: 2022-01-01\n  ends-on: 2027")
                    .contract("- from: 2023-01-01", "- from: 2022-01-01")
                    .results("oui;;;;;2023-01-01", "oui;;;;;2022-12-31")
                    .undone()
                    .reads("FA1, indicateur 1.8, ensemble du contrat : recueillie le 31/12/2022"),
            Fault.of("collected-before-period")
                    .past(
                            "insert into result (contract_id, indicator_code, period, detail, value, collected_on, author,"
                                    + " recorded_at) values (:contract, '3.1', '2024-Q2', '', '9', '2024-03-31', 'essai', 1)")
                    .reads("FA3, indicateur 3.1, 2e trimestre 2024 : recueillie le 31/03/2024"),
            Fault.of("fact-to-come")
                    .contract(
                            "Dernier atelier, due-on: 2027-12-31",
                            "Dernier atelier, due-on: 2027-12-31, done-on: 2026-03-02")
                    .reads("FA1 : étape J2 faite le 02/03/2026"),
            Fault.of("fact-to-come")
                    .contract("since: 2025-06-30", "since: 2026-03-03")
                    .contract("Livret, due-on: 2024-06-30", "Livret, due-on: 2024-06-30, done-on: 2024-06-01")
                    .contract("ends-on: 2025-06-30", "ends-on: 2026-06-30")
                    .contract("on: 2024-12-31, value: 30", "on: 2025-12-31, value: 30")
                    .result("2.1;2025;;12;;;;;2026-01-15;")
                    .contract("answered-on: 2025-04-04", "answered-on: 2026-03-02")
                    .reads("FA3 : décision D1 rendue le 02/03/2026", "FA2 : état changé le 03/03/2026"),
            Fault.of("fact-to-come")
                    .past(
                            "insert into result (contract_id, indicator_code, period, detail, value, collected_on, author,"
                                    + " recorded_at) values (:contract, '4.1', '2026', '', '9', '2026-03-02', 'essai', 1)")
                    .reads("FA4 : indicateur 4.1 (2026) recueilli le 02/03/2026"),
            Fault.of("collected-late")
                    .results("2.1;2023;;2;;;;;2024-01-15", "2.1;2023;;2;;;;;2025-07-01")
                    .reads("FA2, indicateur 2.1, 2023 : recueillie le 01/07/2025"),
            Fault.of("fiche-outside-contract")
                    .contract(
                            "d’amont\n    starts-on: 2023-01-01\n    ends-on: 2027",
                            "d’amont\n    starts-on: 2022-12-31\n    ends-on: 2027")
                    .reads("FA1 : du 31/12/2022 au 31/12/2027"),
            Fault.ofOld("fiche-outside-contract")
                    .contract("ends-on: 2023-12-31", "ends-on: 2025-01-01")
                    .reads("FA1 : du 03/07/2021 au 01/01/2025"),
            Fault.of("milestone-outside-contract")
                    .contract("Dernier atelier, due-on: 2027-12-31", "Dernier atelier, due-on: 2028-01-01")
                    .reads("FA1 : étape J2 « Dernier atelier », prévue le 01/01/2028"),
            Fault.of("status-outside-contract")
                    .contract("since: 2022-12-15", "since: 2022-12-14")
                    .reads("FA1 : non démarrée depuis le 14/12/2022"),
            Fault.ofOld("status-outside-contract")
                    .contract("since: 2023-12-31", "since: 2026-01-15")
                    .reads("FA1 : réalisée depuis le 15/01/2026"),
            Fault.of("meeting-outside-contract")
                    .contract("date: 2028-02-01", "date: 2029-02-01")
                    .contract("date: 2021-06-01", "date: 2020-12-31")
                    .reads("« Préparation », le 31/12/2020", "« Bilan final », le 01/02/2029"),
            Fault.of("value-after-abandonment")
                    .results("3.1;2025-T3;;;;;sans objet;La fiche est abandonnée;", "3.1;2025-T3;;6;;;;;")
                    .reads("FA3, indicateur 3.1, 3e trimestre 2025 : fiche abandonnée le 06/05/2025"),
            Fault.of("fiche-without-status").contract(STATUSES, "").reads("FA4 : « Maison »"),
            Fault.of("fiche-past-its-end")
                    .contract("status: COMPLETED", "status: BLOCKED")
                    .contract("Livret, due-on: 2024-06-30", "Livret, due-on: 2024-06-30, done-on: 2024-06-01")
                    .reads("FA2 : bloquée, fin prévue le 30/06/2025"),
            Fault.of("milestone-overdue")
                    .contract("Dernier atelier, due-on: 2027-12-31", "Dernier atelier, due-on: 2026-02-28")
                    .reads("FA1 : étape J2 « Dernier atelier », prévue le 28/02/2026"),
            Fault.of("postponed-without-date")
                    .contract(", postponed-to: 2026-03-01", "")
                    .reads("FA4 : reportée depuis le 01/04/2025"),
            Fault.of("postponement-over")
                    .contract("postponed-to: 2026-03-01", "postponed-to: 2026-02-28")
                    .reads("FA4 : reportée au 28/02/2026"),
            Fault.of("fiche-year-without-result")
                    .results("sain;2.1;2024;;30;;;;;2025-01-15;\n", "")
                    .reads("FA2 : rien pour 2024"),
            Fault.of("year-without-copil")
                    .contract("2024-04-04, kind: COPIL", "2024-04-04, kind: COTECH")
                    .reads("aucun COPIL en 2024"),
            Fault.of("decision-unanswered")
                    .contract("copil: 2026-03-01", "copil: 2026-02-28")
                    .reads("FA4 : décision D2 « la maison », demandée au COPIL du 28/02/2026"),
            Fault.of("actual-above-planned")
                    .contract("actual: 1500", "actual: 1500.01")
                    .reads("FA1 : ARS, 2024 : 1 500,01 € dépensés pour 1 000 € prévus"),
            Fault.of("past-budget-without-actual")
                    .contract("planned: 500, actual: 400", "planned: 500")
                    .reads("FA2 : ARS, 2023 : 500 € prévus"),
            Fault.ofOld("contract-still-active")
                    .contract("\n  ends-on: 2024-12-31", "\n  ends-on: 2023-12-31")
                    .reads("fini le 31/12/2023"),
            Fault.of("fiche-without-porteur")
                    .contract("    porteur: Commune d’amont\n", "")
                    .reads("FA4 : « Maison »"),
            Fault.of("fiche-without-objective")
                    .contract("title: Maison\n    objectives: [\"1\"]\n", "title: Maison\n")
                    .reads("FA4 : « Maison »"),
            Fault.of("fiche-without-indicator").contract("""
                                indicators:
                                  - code: "4.1"
                                    title: Visites
                                    kind: PROCESS
                                    shape: COUNT
                                    unit: visites
                                    direction: OBSERVE
                                    accumulation: SUM
                                    source: Registre
                                    definition: Visites de l’année.
                            """, "").reads("FA4 : « Maison »"),
            Fault.of("fiche-without-budget")
                    .contract("    budget:\n      - {year: 2027, funder: ARS, planned: 9000}\n", "")
                    .reads("FA4 : « Maison »"),
            Fault.of("indicator-without-baseline")
                    .contract("    baseline: {value: 8, on: 2022-12-31}\n", "")
                    .reads("indicateur C1 : « Médecins »"),
            Fault.of("indicator-without-baseline")
                    .contract("    baseline: {value: 8, on: 2022-12-31}\n", """
                                baseline: {value: 8, on: 2022-12-31}
                                definition-changes:
                                  - {from: 2025-01-01, definition: Avec les remplaçants.}
                            """)
                    .reads("indicateur C1 : « Médecins »"),
            Fault.of("indicator-without-target")
                    .contract("        targets:\n          - {on: 2024-12-31, value: 30}\n", "")
                    .reads("FA2, indicateur 2.1 : « Relais formés »"),
            Fault.of("indicator-without-final-target")
                    .contract("on: 2027-12-31, value: 200", "on: 2026-12-31, value: 200")
                    .reads("FA1, indicateur 1.1 : dernière cible au 31/12/2026, dernière année en 2027"),
            Fault.of("indicator-without-source")
                    .contract("    source: RPPS\n", "")
                    .reads("indicateur C1 : « Médecins »"),
            Fault.of("indicator-without-definition")
                    .contract("    definition: Médecins en activité.\n", "")
                    .reads("indicateur C1 : « Médecins »"),
            Fault.ofOld("contract-without-context")
                    .contract(
                            "context-indicators:\n  - {code: C1, title: Médecins, kind: CONTEXT, shape: COUNT, unit: médecins,"
                                    + " direction: OBSERVE, accumulation: LAST, source: RPPS, definition: Médecins en activité.}\n",
                            "")
                    .reads("« Val ancien »"));

    private Faults() {}
}
