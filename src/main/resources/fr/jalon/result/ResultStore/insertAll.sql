-- many rows of the ledger
insert into result (contract_id, indicator_code, period, detail, value, numerator, denominator, text, missing, motive,
    collected_on, source, comment, evidence, evidence_sha256, author, recorded_at, replaces, reason)
values (:contract, :indicator, :period, :detail, :cell.value, :cell.numerator, :cell.denominator, :cell.text,
    :cell.missing, :cell.motive, :collectedOn, :source, :comment, :evidence, :evidenceSha256, :author, :recordedAt,
    :replaces, :reason)
