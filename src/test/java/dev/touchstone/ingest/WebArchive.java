package dev.touchstone.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A web archive that a test writes, record by record, each a gzip member of its own if it is to be packed. */
public final class WebArchive {
    private final boolean packed;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int records;

    WebArchive(boolean packed) {
        this.packed = packed;
        record("warcinfo", "", "application/warc-fields", "software: a test\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** An answer of status 200. */
    WebArchive page(String url, String type, byte[] body, String... fields) {
        return answer(url, "200 OK", type, body, fields);
    }

    WebArchive answer(String url, String status, String type, byte[] body, String... fields) {
        StringBuilder header = new StringBuilder("HTTP/1.1 " + status + "\r\n");
        if (!type.isEmpty()) {
            header.append("Content-Type: ").append(type).append("\r\n");
        }
        for (String field : fields) {
            header.append(field).append("\r\n");
        }
        byte[] head = (header + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return record("response", url, "application/http; msgtype=response", Inputs.concat(head, body));
    }

    WebArchive record(String type, String url, String media, byte[] block) {
        UUID id = new UUID(0x5EED, records++);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id + ">\r\n"
                + "WARC-Date: 2026-05-01T00:00:00Z\r\n"
                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "Content-Type: " + media + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        byte[] record = Inputs.concat(
                Inputs.concat(head.getBytes(StandardCharsets.UTF_8), block),
                "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(packed ? Inputs.gzip(record) : record);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A body in chunks of the size. */
    static byte[] chunked(byte[] body, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += size) {
            int length = Math.min(size, body.length - at);
            out.writeBytes((Integer.toHexString(length) + ";ext=1\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body, at, length);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Pages by their address, in the order of the map. */
    public static byte[] of(Map<String, String> pages, boolean packed) {
        WebArchive archive = new WebArchive(packed);
        pages.forEach((url, html) -> {
            archive.record("request", url, "application/http; msgtype=request", Inputs.bytes("GET / HTTP/1.1\r\n\r\n"));
            archive.page(url, "text/html; charset=utf-8", Inputs.bytes(html));
        });
        return archive.bytes();
    }
}
