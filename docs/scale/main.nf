// clean:folder in Nextflow, a shard a process. All shards write into one OUT, as those of one run do:
//
//   nextflow run docs/scale/main.nf --in IN --out OUT --key KEY-FILE --reports REPORTS --shards 4 --reinschrift PROJECT
//
// with absolute paths that all nodes see. A shard that failed is run again with its number, and goes on where it was cut off.

params.shards = 4

process clean {
    cpus 2
    memory '1 GB'
    errorStrategy 'retry'
    maxRetries 2

    input:
    val shard

    output:
    path 'report.json'

    script:
    """
    report=\$PWD/report.json
    cd '${params.reinschrift}'
    npm run -s clean:folder -- '${params.in}' '${params.out}' --key-file '${params.key}' --shard '${shard}/${params.shards}' --report "\$report" || {
      status=\$?
      # 3: some files were refused; the report lists them, and the rest is written.
      [ "\$status" -eq 3 ] || exit "\$status"
    }
    """
}

process join {
    publishDir params.reports, mode: 'copy'

    input:
    path 'report?.json'

    output:
    path 'joined.json'

    script:
    """
    here=\$PWD
    cd '${params.reinschrift}'
    npm run -s join:reports -- "\$here/joined.json" "\$here"/report*.json || [ \$? -eq 3 ]
    """
}

workflow {
    clean(Channel.of(1..params.shards)) | collect | join
}
