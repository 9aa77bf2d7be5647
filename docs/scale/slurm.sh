#!/bin/sh
# clean:folder as a Slurm job array, a shard a task:
#
#   sbatch --array=1-4 docs/scale/slurm.sh IN OUT KEY-FILE REPORTS
#
# from the project's folder, with absolute paths that all nodes see. A task that failed is run again with the number of all shards:
#
#   SHARDS=4 sbatch --array=3 docs/scale/slurm.sh IN OUT KEY-FILE REPORTS
#
#SBATCH --job-name=reinschrift
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --output=reinschrift-%A-%a.log
set -eu
input=$1 output=$2 key=$3 reports=$4
shard=$SLURM_ARRAY_TASK_ID/${SHARDS:-$SLURM_ARRAY_TASK_COUNT}
mkdir -p "$reports"
cd "$SLURM_SUBMIT_DIR"
npm run -s clean:folder -- "$input" "$output" --key-file "$key" --shard "$shard" --report "$reports/$SLURM_ARRAY_TASK_ID.json" || {
  status=$?
  # 3: some files were refused; the report lists them, and the rest is written.
  [ "$status" -eq 3 ] || exit "$status"
}
