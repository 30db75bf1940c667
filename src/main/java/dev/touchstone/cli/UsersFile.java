package dev.touchstone.cli;

import dev.touchstone.review.Reviewer;
import dev.touchstone.review.account.CurrentAccounts;
import dev.touchstone.review.web.Doorkeeper;
import java.util.Optional;

/** Lets in those whom a file of users names, as it names them now. */
record UsersFile(CurrentAccounts accounts) implements Doorkeeper {
    @Override
    public Optional<Reviewer> admit(String name, String password) {
        return accounts.now().signIn(name, password);
    }

    @Override
    public boolean names(String name) {
        return accounts.now().reviewers().stream().anyMatch(user -> user.name().equals(name));
    }

    @Override
    public String credential(String name) {
        return accounts.now().credential(name);
    }

    @Override
    public boolean knows(Reviewer reviewer, String credential) {
        var now = accounts.now();
        return now.reviewers().contains(reviewer)
                && now.credential(reviewer.name()).equals(credential);
    }
}
