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
    private static final String NOTHING = "no host, no address and no account in it";

    private final Knowledge knowledge;
    private final Accounts accounts;
    private final AddressScanner scanner;
    private final TextFolder folder = new TextFolder();

    Lookup(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.accounts = new Accounts(knowledge.registry());
        this.scanner = new AddressScanner(knowledge.parser());
    }

    LookupJson answer(String input) {
        Optional<String> mailHost = Accounts.mailHost(input);
        Optional<WebAddress> address = address(mailHost.orElse(input));
        if (address.isEmpty()) {
            return LookupJson.nothing(input, accounts.anywhere(input).orElse(NOTHING));
        }
        HostStanding host = knowledge.registry().standing(address.get());
        return new LookupJson(
                input,
                Optional.of(address.get().host()),
                address.get().domain(),
                Optional.of(host.standing()),
                host.brand(),
                new StandingReason(knowledge, address.get(), host).sentence()
                        + (mailHost.isPresent() ? accounts.mailbox(input) : accounts.account(address.get())));
    }

    /** Whether anything was found in the input that can be looked up. */
    static boolean isUnderstood(LookupJson answer) {
        return answer.host().isPresent() || !answer.because().equals(NOTHING);
    }

    /** What is typed is an address as it stands; what is pasted may be defanged, broken up or have words around it. */
    private Optional<WebAddress> address(String input) {
        Optional<WebAddress> typed = knowledge.parser().parseTyped(input);
        return typed.isPresent()
                ? typed
                : scanner.scan(folder.fold(input)).stream().findFirst().map(found -> found.address());
    }
}
