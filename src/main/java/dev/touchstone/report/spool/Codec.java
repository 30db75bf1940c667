package dev.touchstone.report.spool;

/** How a value of one type becomes bytes and comes back. For any number of threads. */
interface Codec {
    void write(Object value, RecordBytes to);

    Object read(RecordReader from);
}
