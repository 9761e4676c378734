package fr.jalon.db;

import org.jdbi.v3.core.Jdbi;

/** How values stand in columns, the same for every feature. */
final class Codecs {
    private Codecs() {}

    static void install(Jdbi jdbi, Vendor vendor) {
        jdbi.registerArgument(new RuntimeTypeArguments());
        jdbi.registerRowMapper(new RecordMappers());
        jdbi.registerArgument(new TextRecords.Arguments()).registerColumnMapper(new TextRecords.Mappers());
        jdbi.registerArgument(new CodeLists.Arguments()).registerColumnMapper(new CodeLists.Mappers());
        jdbi.registerArgument(new Instants.Arguments()).registerColumnMapper(new Instants.Mapper());
        jdbi.registerArgument(new Decimals.Arguments(vendor)).registerColumnMapper(new Decimals.Mapper());
        if (vendor == Vendor.SQLITE) {
            jdbi.registerArgument(new TextDates.Arguments()).registerColumnMapper(new TextDates.Mapper());
        }
    }
}
