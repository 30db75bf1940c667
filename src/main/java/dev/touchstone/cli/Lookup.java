package dev.touchstone.cli;

import dev.touchstone.knowledge.HostStanding;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.LookupJson;
import dev.touchstone.text.TextFolder;
import dev.touchstone.web.AddressScanner;
import dev.touchstone.web.WebAddress;
import java.util.Optional;

/** Finds the address in what a person typed or pasted, and its standing. */
final class Lookup {
    private final Knowledge knowledge;
    private final AddressScanner scanner;
    private final TextFolder folder = new TextFolder();

    Lookup(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.scanner = new AddressScanner(knowledge.parser());
    }

    LookupJson answer(String input) {
        Optional<WebAddress> address = address(input);
        if (address.isEmpty()) {
            return LookupJson.nothing(input, "no host and no address in it");
        }
        HostStanding host = knowledge.registry().standing(address.get());
        return new LookupJson(
                input,
                Optional.of(address.get().host()),
                address.get().domain(),
                Optional.of(host.standing()),
                host.brand(),
                new StandingReason(knowledge, address.get(), host).sentence());
    }

    /** What is typed is an address as it stands; what is pasted may be defanged, broken up or have words around it. */
    private Optional<WebAddress> address(String input) {
        Optional<WebAddress> typed = knowledge.parser().parseTyped(input);
        return typed.isPresent()
                ? typed
                : scanner.scan(folder.fold(input)).stream().findFirst().map(found -> found.address());
    }
}
