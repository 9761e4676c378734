-- one edition, given back as it is stored
insert into edition (contract_id, kind, year, edition, revision, snapshot_sha256, frozen_at, templates, program, author,
    sealed_at, previous, chain)
values (:contract, :kind, :year, :number.edition, :number.revision, :snapshot, :frozenAt, :templates, :program, :author,
    :sealedAt, :previous, :chain)
returning id, contract_id as contract, kind, year, edition, revision, snapshot_sha256 as snapshot, frozen_at, templates,
    program, author, sealed_at, previous, chain
