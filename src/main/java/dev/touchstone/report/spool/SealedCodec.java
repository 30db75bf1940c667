package dev.touchstone.report.spool;

import java.util.ArrayList;
import java.util.List;

/** One of several records that an interface permits: its place among them comes first. */
final class SealedCodec implements Codec {
    private final List<Class<?>> permitted;
    private final List<Codec> codecs = new ArrayList<>();

    SealedCodec(Class<?> type, Codecs all) {
        this.permitted = List.of(type.getPermittedSubclasses());
        permitted.forEach(each -> codecs.add(all.of(each)));
    }

    @Override
    public void write(Object value, RecordBytes to) {
        int place = permitted.indexOf(value.getClass());
        to.b(place);
        codecs.get(place).write(value, to);
    }

    @Override
    public Object read(RecordReader from) {
        return codecs.get(from.b()).read(from);
    }
}
