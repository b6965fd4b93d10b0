#include "domain/folded_text.hpp"

#include <cstddef>
#include <cstdint>

#include "domain/utf8.hpp"

namespace stamgast::domain {
namespace {

/// For each code point from U+00C0 on its letter without accent; a digit is an index into `letter_pairs`, a
/// dot stands for a character that stays as it is.
constexpr std::string_view latin = "aaaaaa1ceeeeiiiidnooooo.ouuuuy42aaaaaa1ceeeeiiiidnooooo.ouuuuy4y"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll"
                                   "lllnnnnnnnnnoooooo33rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
                                   "bbbb...cc.ddd.ee.ffg...ikkl..nnooo..pp.....ttttuu.vyyzz........."
                                   "....666777888aaiioouuuuuuuuuueaaaa11ggggkkoooo..j666gg..nnaa11oo"
                                   "aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...acclts"
                                   "z..b..eejj.qrryy";
/// The same from U+1E00 on (Vietnamese, Welsh, transliterations).
constexpr std::string_view latin_additional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas..2.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy";
constexpr std::string_view letter_pairs[] = {"", "ae", "ss", "oe", "th", "ij", "dz", "lj", "nj"};
/// Greek from U+0386 on, Cyrillic from U+0400 on.
constexpr std::u16string_view greek =
    u"α·εηι΋ο΍υωιαβγδεζηθικλμνξοπρ΢στυφχψωιυαε"
    u"ηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";
constexpr std::u16string_view cyrillic = u"ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя"
                                         u"абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

/// Capitals from `first` to `last` are `distance` before their small letters; with `step` 2 every second one
/// is.
struct CaseRange {
    char16_t first;
    char16_t last;
    std::int32_t distance;
    std::uint8_t step;
};
constexpr CaseRange case_ranges[] = {
    {0x0460, 0x0480, 1, 2},
    {0x048A, 0x04BE, 1, 2},
    {0x04C1, 0x04CD, 1, 2},
    {0x04D0, 0x052E, 1, 2},
    {0x0531, 0x0556, 48, 1},
    {0xFF21, 0xFF3A, 'a' - 0xFF21, 1},
    {0xFF41, 0xFF5A, 'a' - 0xFF41, 1},
    {0xFF10, 0xFF19, '0' - 0xFF10, 1},
};

bool within(char32_t code_point, char32_t first, char32_t last) {
    return code_point >= first && code_point <= last;
}

bool is_invisible(char32_t code_point) {
    return within(code_point, 0x7F, 0x9F) || code_point == 0xAD || within(code_point, 0x300, 0x36F) ||
           within(code_point, 0x200B, 0x200F) || within(code_point, 0x202A, 0x202E) ||
           within(code_point, 0x2060, 0x206F) || within(code_point, 0xFE00, 0xFE0F) || code_point == 0xFEFF;
}

/// The ASCII character that is meant by a typographic one; 0 if it is none of these.
char ascii_for(char32_t code_point) {
    if (code_point < 0x20 || code_point == 0xA0 || within(code_point, 0x2000, 0x200A) ||
        code_point == 0x202F || code_point == 0x3000) {
        return ' ';
    }
    if (within(code_point, 0x2010, 0x2015) || code_point == 0x2212)
        return '-';
    return within(code_point, 0x2018, 0x201B) || code_point == 0x2BC ? '\'' : '\0';
}

/// Appends what a table of Latin letters says; false if it leaves the character as it is.
bool append_letter(std::string& folded, std::string_view table, std::size_t index) {
    if (index >= table.size() || table[index] == '.')
        return false;
    const char letter = table[index];
    if (letter > '9')
        folded.push_back(letter);
    else
        folded += letter_pairs[letter - '0'];
    return true;
}

char32_t without_case(char32_t code_point) {
    if (code_point - 0x386 < greek.size())
        return greek[code_point - 0x386];
    if (code_point - 0x400 < cyrillic.size())
        return cyrillic[code_point - 0x400];
    for (const CaseRange& range : case_ranges) {
        if (within(code_point, range.first, range.last) &&
            (code_point - char32_t{range.first}) % range.step == 0) {
            return static_cast<char32_t>(static_cast<std::int32_t>(code_point) + range.distance);
        }
    }
    return code_point;
}

void append_folded(std::string& folded, char32_t code_point) {
    if (is_invisible(code_point))
        return;
    if (const char ascii = ascii_for(code_point))
        return folded.push_back(ascii);
    if (append_letter(folded, latin, code_point - 0xC0))
        return;
    if (append_letter(folded, latin_additional, code_point - 0x1E00))
        return;
    append_code_point(folded, without_case(code_point));
}

} // namespace

std::string fold_text(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const char first = text.front();
        if (first > ' ' && first < 0x7F) {
            const bool capital = first >= 'A' && first <= 'Z';
            folded.push_back(capital ? static_cast<char>(first + ('a' - 'A')) : first);
            text.remove_prefix(1);
        } else {
            append_folded(folded, take_code_point(text));
        }
    }
    return folded;
}

} // namespace stamgast::domain
