package dev.touchstone.detect;

import dev.touchstone.web.WebAddress;
import java.util.List;
import java.util.Optional;

/** Tells links that open a conversation with somebody. */
final class ContactLink {
    private ContactLink() {}

    static Optional<Contact> of(AddressOccurrence link) {
        WebAddress address = link.address();
        List<String> segments = address.segments();
        String last = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        return switch (address.host()) {
            case "t.me", "telegram.me" -> segments.size() == 1 ? contact("telegram", last, link) : Optional.empty();
            case "wa.me" -> contact("whatsapp", last, link);
            case "api.whatsapp.com" ->
                address.parameters().stream()
                        .filter(parameter -> parameter.name().equals("phone"))
                        .findFirst()
                        .flatMap(phone -> contact("whatsapp", phone.value(), link));
            case "line.me", "lin.ee" -> contact("line", last, link);
            case "open.kakao.com", "pf.kakao.com" -> contact("kakaotalk", last, link);
            default -> Optional.empty();
        };
    }

    private static Optional<Contact> contact(String platform, String handle, AddressOccurrence link) {
        return handle.isEmpty() ? Optional.empty() : Optional.of(new Contact(platform, handle, link.span()));
    }
}
