package fr.jalon.dossier;

/** A contract as long as one wants, for measures. */
final class LongContract {
    private static final String HEAD = """
            contract:
              id: long-2
              title: Un long contrat
              short-title: Long
              rank: 2
              status: ACTIVE
              region: "27"
              departements: ["25"]
              starts-on: 2024-01-01
              ends-on: 2029-12-31
            territory:
              kind: EPCI
              name: Territoire
              perimeters:
                - from: 2024-01-01
                  population: 25338
                  population-year: 2021
                  members:
                    - {kind: EPCI, code: "200068070", name: Val, vintage: 2024}
            axes:
              - code: "1"
                title: Un axe
            fiches:
            """;
    private static final String FICHE = """
              - code: FA%1$d
                axis: "1"
                title: Fiche %1$d
                starts-on: 2024-01-01
                ends-on: 2029-12-31
                indicators:
            """;
    private static final String INDICATOR = """
                  - code: "%1$d.%2$d"
                    title: Indicateur %1$d.%2$d
                    kind: RESULT
                    shape: COUNT
                    unit: personnes
                    direction: INCREASE
                    accumulation: SUM
                    definition: >-
                      Personnes venues au moins une fois
                      dans l’année, comptées sur les feuilles.
                    baseline:
                      value: 3
                      on: 2023-12-31
                    targets:
                      - on: 2025-12-31
                        value: 20
                      - on: 2027-12-31
                        value: 40.5
                      - on: 2029-12-31
                        value: "1 160,5"
            """;

    private LongContract() {}

    static String text(int fiches, int indicators) {
        var text = new StringBuilder(HEAD);
        for (int fiche = 1; fiche <= fiches; fiche++) {
            text.append(FICHE.formatted(fiche));
            for (int indicator = 1; indicator <= indicators; indicator++) {
                text.append(INDICATOR.formatted(fiche, indicator));
            }
        }
        return text.toString();
    }
}
