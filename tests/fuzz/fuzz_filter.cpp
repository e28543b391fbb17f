// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/residentlist.h"
#include "models/store/store.h"
#include "models/views/filter.h"
#include "models/views/listloader.h"
#include "tests/fuzz/fuzz.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// An empty office: what a filter becomes must be SQL it takes.
const Database &office()
{
    static QTemporaryDir folder;
    static const std::unique_ptr<Store> store = [] {
        auto made = Store::create(folder.filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        fuzzHolds(made.has_value(), "an office can be made");
        return std::move(*made);
    }();
    return store->db();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const FilterLanguage language(ResidentList::definition());
    const FilterReading reading = language.read(text);
    const int cursor = text.isEmpty() ? 0 : int(size * 7 % size_t(text.size() + 1));
    for (const FilterSuggestion &s : language.complete(text, cursor))
        fuzzHolds(s.start >= 0 && s.start + s.length == cursor && !s.text.isEmpty(), "a suggestion replaces what stands before the cursor");
    if (reading.problem) {
        fuzzHolds(!reading.problem->message.isEmpty(), "what is wrong is said");
        fuzzHolds(reading.problem->start >= 0 && reading.problem->start <= text.size(), "and where");
        fuzzHolds(reading.filter.isEmpty(), "half a filter is none");
        return 0;
    }
    for (const QStringView in : {u"zh", u"en"}) {
        const QString written = language.format(reading.filter, in);
        const FilterReading again = language.read(written);
        fuzzHolds(!again.problem, "what was written is read");
        fuzzHolds(language.format(again.filter, in) == written, "and means the same");
    }
    language.describe(reading.filter);
    const QDate today(2026, 11, 22);
    const FilterSql sql = language.compile(reading.filter, today);
    fuzzHolds(ListLoader::count(office(), ResidentList::definition(), sql, today).has_value(), "it is SQL that runs");
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {"age >= 80 and group has 低保",
            "年龄满80岁且人员类别含低保",
            "（年龄＞＝８０）且　人员类别 含“低保”",
            "not (sex = 女 or phone = 空) and birth_date = 1990年",
            "去世日期 近 30 天 或 出生日期 < 2026-01-01",
            "政治面貌 属于（党员、团员），文化程度 = 文盲",
            "类别 含 独居老人 或 空巢老人 且 低保",
            "name starts with \"O\"\"Brien\" and 职业 含 100%_!",
            "门牌 = 3-2-501 或 住址 含 油城花园3号楼",
            "age between 60 and 80 and household.member_count = 1",
            "died_on >= today - 30 and died_on in (2026-01, 2025)",
            "非 已去世 且 信息不全 = 否 且 是户主",
            "((((((age > 3))))))"};
}
