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

BOOST_AUTO_TEST_SUITE_END()
