#include <boost/test/unit_test.hpp>

#include "domain/email_address.hpp"

BOOST_AUTO_TEST_SUITE(email_address)

BOOST_AUTO_TEST_CASE(what_a_letter_can_be_addressed_to_is_taken) {
    for (const char* address :
         {"sanne@example.nl", "s.visser+shop@mail.example.co.uk", "jürgen@exämple.de"}) {
        BOOST_TEST(stamgast::domain::is_email_address(address), address);
    }
}

BOOST_AUTO_TEST_CASE(what_no_letter_can_be_addressed_to_is_not) {
    for (const char* text :
         {"", "sanne", "@example.nl", "sanne@", "sanne@example", "sanne@.nl", "sanne@example.",
          "a@b@example.nl", "sanne visser@example.nl", "sanne@example.nl\n"}) {
        BOOST_TEST(!stamgast::domain::is_email_address(text), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
