#include <boost/test/unit_test.hpp>

#include <string>

#include "domain/safe_url.hpp"

using stamgast::domain::is_safe_url;

BOOST_AUTO_TEST_SUITE(safe_url)

BOOST_AUTO_TEST_CASE(web_addresses_and_relative_ones_are_safe) {
    for (const char* url :
         {"https://postnl.nl/track?code=3S:1", "HTTP://example.org", "//cdn.example.org/a.svg", "/orders/1",
          "orders/1?at=12:30", "?page=2", "#top", "../a:b", "bücher/ä.svg"}) {
        BOOST_TEST(is_safe_url(url), url);
    }
}

BOOST_AUTO_TEST_CASE(every_other_scheme_is_refused) {
    for (const char* url :
         {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "blob:https://a/b",
          "file:///etc/passwd", "mailto:a@b.nl", "filesystem:x", ":x", "httpss:x", "java%0ascript:x"}) {
        BOOST_TEST(!is_safe_url(url), url);
    }
}

BOOST_AUTO_TEST_CASE(what_browsers_take_out_before_they_read_the_scheme_is_refused) {
    for (const char* url :
         {" javascript:x", "java\tscript:x", "java\nscript:x", "\x01javascript:x", "javascript\r:x", "/a\tb",
          "https://a ", "\x7Fjavascript:x", "\u00A0javascript:x"}) {
        BOOST_TEST(!is_safe_url(url), url);
    }
    BOOST_TEST(!is_safe_url(std::string_view("java\0script:x", 13)));
}

BOOST_AUTO_TEST_CASE(nothing_and_too_much_are_refused) {
    BOOST_TEST(!is_safe_url(""));
    BOOST_TEST(is_safe_url(std::string(stamgast::domain::max_url_bytes, 'a')));
    BOOST_TEST(!is_safe_url(std::string(stamgast::domain::max_url_bytes + 1, 'a')));
}

BOOST_AUTO_TEST_CASE(a_number_can_be_called_and_nothing_else) {
    using stamgast::domain::is_safe_phone_url;
    for (const char* url : {"tel:+31201234567", "tel:020-123.45(67)", "tel:112", "tel:+4930123;ext=12"}) {
        BOOST_TEST(is_safe_phone_url(url), url);
    }
    for (const char* url : {"", "tel:", "tel:+", "TEL:1", "tel:1 2", "tel:1\n2", "tel:javascript:1",
                            "tel:1/2", "sms:123", "https://example.nl", " tel:1"}) {
        BOOST_TEST(!is_safe_phone_url(url), url);
    }
    BOOST_TEST(!is_safe_phone_url("tel:" + std::string(100, '1')));
}

BOOST_AUTO_TEST_CASE(one_address_can_be_written_to_with_a_subject) {
    using stamgast::domain::is_safe_email_url;
    for (const char* url : {"mailto:us@example.nl", "mailto:us@example.nl?subject=Order%201042",
                            "mailto:us@example.nl?Subject=a&BODY=b", "mailto:us@example.nl?"}) {
        BOOST_TEST(is_safe_email_url(url), url);
    }
    for (const char* url : {"", "mailto:", "mailto:us", "mailto:us@example.nl,them@example.nl",
                            "mailto:us@example.nl?cc=a@b.nl", "mailto:us@example.nl?subject=a&bcc=a@b.nl",
                            "mailto:us@example.nl?to=a@b.nl", "mailto:a%2Cb@example.nl",
                            "mailto:us@example.nl?subject=a\nBcc: b", "mailto:us@example.nl?subject=a b",
                            "https://example.nl"}) {
        BOOST_TEST(!is_safe_email_url(url), url);
    }
}

BOOST_AUTO_TEST_SUITE_END()
