// The main function and the sources of Boost.Test, for every test program. Test files include
// <boost/test/unit_test.hpp>.
#define BOOST_TEST_MODULE stamgast
#include <boost/test/included/unit_test.hpp>
