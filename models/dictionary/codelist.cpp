// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"

#include "models/dictionary/jsonentities.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

const QLatin1StringView listNames[] = {
    "sex"_L1,        "marriage"_L1,  "relation"_L1,         "political"_L1,        "education"_L1,
    "ethnic"_L1,     "id_type"_L1,   "residence_kind"_L1,   "presence"_L1,         "household_kind"_L1,
    "care_group"_L1, "attention"_L1, "disability_class"_L1, "disability_grade"_L1, "yes_no"_L1,
    "membership_start"_L1, "membership_end"_L1, "estate_kind"_L1, "closure"_L1, "property_mode"_L1,
    "dwelling_use"_L1, "dwelling_state"_L1, "tenure"_L1, "heating"_L1, "employment"_L1,
    "pension_insurance"_L1, "registered_kind"_L1, "children_state"_L1, "visit_outcome"_L1, "visit_kind"_L1,
    "department_kind"_L1, "department_level"_L1, "duty_list"_L1, "task_answer"_L1,
    "layer_kind"_L1, "post_level"_L1, "post_kind"_L1, "place_level"_L1, "hint_kind"_L1,
    "matter_area"_L1, "material_kind"_L1, "material_state"_L1, "counter_state"_L1, "handling_state"_L1, "skill_level"_L1,
    "paper_kind"_L1,
    "order_state"_L1, "order_step"_L1, "order_kind"_L1, "order_channel"_L1, "order_urgency"_L1, "order_force"_L1, "order_level"_L1,
    "caller_kind"_L1, "refuse_reason"_L1, "return_reason"_L1, "wait_reason"_L1, "close_reason"_L1, "reopen_reason"_L1, "exclusion"_L1,
    "urge_grade"_L1, "satisfaction"_L1, "opinion"_L1, "attendance_answer"_L1,
    "unit_kind"_L1, "unit_tie"_L1, "member_state"_L1, "sign_in_state"_L1, "sign_in_way"_L1, "wish_kind"_L1, "appraisal_grade"_L1,
    "party_org_level"_L1, "party_role"_L1, "adoption_kind"_L1,
    "account_kind"_L1, "transfer_kind"_L1, "award_step"_L1, "award_state"_L1, "goods_kind"_L1, "stock_kind"_L1,
    "slip_step"_L1, "voucher_step"_L1, "points_case"_L1, "case_step"_L1, "outsider_kind"_L1, "points_expiry"_L1,
    "award_to"_L1};

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c.isSpace();
}

// Compatibility form folds width and, which matters more, the U+F900 block of doubled ideographs.
QString wordKey(QStringView word)
{
    const QString folded = word.toString().normalized(QString::NormalizationForm_KC);
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (!isInvisible(c))
            key += c.toLower();
    }
    return key;
}

QString trimmedWord(QStringView word)
{
    qsizetype first = 0;
    qsizetype last = word.size();
    while (first < last && isInvisible(word[first]))
        ++first;
    while (last > first && isInvisible(word[last - 1]))
        --last;
    return word.sliced(first, last - first).toString();
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

CodeValue CodeValue::parse(QStringView stored)
{
    const qsizetype mark = stored.indexOf(u'~');
    if (mark < 0)
        return {stored.toString(), {}};
    return {stored.first(mark).toString(), stored.sliced(mark + 1).toString()};
}

QString CodeValue::stored() const
{
    return text.isEmpty() ? code : code + u'~' + text;
}

/// Builds a list from its resource; apart from CodeList so that the header needs no JSON reading.
class CodeListLoader
{
public:
    static std::unique_ptr<CodeList> load(const QString &name)
    {
        QFile file(u":/codes/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        return load(name, QJsonDocument::fromJson(file.readAll()).object());
    }

    static std::unique_ptr<CodeList> load(const QString &name, const QJsonObject &json)
    {
        auto list = std::make_unique<CodeList>();
        list->m_name = name;
        list->m_titleZh = json["title_zh"_L1].toString();
        list->m_titleEn = json["title_en"_L1].toString();
        list->m_example = json["example"_L1].toBool();
        const QJsonArray items = json["items"_L1].toArray();
        for (const QJsonValue &item : items)
            add(*list, item.toObject());
        const QJsonArray elsewhere = json["elsewhere"_L1].toArray();
        for (const QJsonValue &item : elsewhere)
            addWord(*list, item["word"_L1].toString(),
                    {item["list"_L1].toString(), item["code"_L1].toString(), item["kept"_L1].toBool()});
        return list;
    }

private:
    static void add(CodeList &list, const QJsonObject &item)
    {
        Code code{item["code"_L1].toString(), item["zh"_L1].toString(), item["en"_L1].toString(),
                  item["parent"_L1].toString(), item["common"_L1].toBool()};
        static const QStringList own{u"code"_s, u"zh"_s, u"en"_s, u"parent"_s, u"common"_s, u"alias"_s, u"kept"_s};
        for (auto it = item.begin(); it != item.end(); ++it) {
            if (!own.contains(it.key()))
                code.more.insert(it.key(), it.value());
        }
        const CodeMatch same{list.m_name, code.code, false};
        addWord(list, code.code, same);
        addWord(list, code.zh, same);
        addWord(list, code.en, same);
        const QJsonArray alias = item["alias"_L1].toArray();
        for (const QJsonValue &word : alias)
            addWord(list, word.toString(), same);
        const QJsonArray kept = item["kept"_L1].toArray();
        for (const QJsonValue &word : kept)
            addWord(list, word.toString(), {list.m_name, code.code, true});
        list.m_index.insert(code.code, list.m_items.size());
        list.m_items.append(code);
    }

    static void addWord(CodeList &list, const QString &word, const CodeMatch &match)
    {
        const QString key = wordKey(word);
        if (!key.isEmpty() && !list.m_words.contains(key))
            list.m_words.insert(key, match);
    }
};

const CodeList *CodeList::find(QStringView name)
{
    static const std::map<QString, std::unique_ptr<CodeList>> lists = [] {
        std::map<QString, std::unique_ptr<CodeList>> all;
        for (const QLatin1StringView list : listNames)
            all.emplace(list, CodeListLoader::load(list));
        return all;
    }();
    if (name.contains(u'.'))
        return JsonEntities::codeList(name);
    const auto found = lists.find(name.toString());
    return found == lists.end() ? nullptr : found->second.get();
}

std::unique_ptr<CodeList> CodeList::fromJson(const QString &name, const QJsonObject &json)
{
    return CodeListLoader::load(name, json);
}

QStringList CodeList::names()
{
    return {std::begin(listNames), std::end(listNames)};
}

const QString &CodeList::title(QStringView language) const
{
    return language.startsWith(u"zh") ? m_titleZh : m_titleEn;
}

QList<Code> CodeList::itemsCommonFirst() const
{
    QList<Code> items = m_items;
    std::stable_partition(items.begin(), items.end(), [](const Code &code) { return code.common; });
    return items;
}

const Code *CodeList::at(QStringView code) const
{
    const auto found = m_index.constFind(code.toString());
    return found == m_index.constEnd() ? nullptr : &m_items[*found];
}

QString CodeList::label(QStringView code, QStringView language) const
{
    const Code *item = at(code);
    if (!item)
        return code.toString();
    return language.startsWith(u"zh") ? item->zh : item->en;
}

CodeMatch CodeList::codeOf(QStringView word, const CodeAliases &office) const
{
    const QString key = wordKey(word);
    if (key.isEmpty())
        return {};
    for (auto it = office.begin(); it != office.end(); ++it) {
        if (wordKey(it.key()) != key)
            continue;
        const qsizetype colon = it.value().indexOf(u':');
        const QString list = colon < 0 ? m_name : it.value().first(colon);
        const QString value = it.value().sliced(colon + 1);
        if (value.startsWith(u'~'))
            return {list, {}, false, value.sliced(1)};
        return {list, CodeValue::parse(value).code, value.contains(u'~')};
    }
    if (const auto found = m_words.constFind(key); found != m_words.constEnd())
        return *found;
    // A numeric cell has lost the leading zero of 01.
    if (key.size() == 1 && allDigits(key)) {
        if (const Code *padded = at(QString(u'0' + key)))
            return {m_name, padded->code, false};
    }
    // 残疾（肢体）: what stands in brackets says more than the word before them.
    if (const qsizetype bracket = key.indexOf(u'('); bracket > 0) {
        if (const auto found = m_words.constFind(key.first(bracket)); found != m_words.constEnd())
            return {found->list, found->code, true};
    }
    return {};
}

CodeValue CodeList::read(QStringView word, const CodeAliases &office) const
{
    const QString text = trimmedWord(word);
    const CodeMatch match = codeOf(text, office);
    if (!match || match.list != m_name)
        return {{}, text};
    if (!match.word.isEmpty())
        return {{}, match.word};
    return {match.code, match.keepText ? text : QString()};
}

QString CodeList::display(QStringView stored, QStringView language) const
{
    const CodeValue value = CodeValue::parse(stored);
    return value.text.isEmpty() ? label(value.code, language) : value.text;
}

QString CodeList::displayAll(QStringView stored, QStringView language) const
{
    QStringList words;
    const auto parts = stored.split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        words << display(part, language);
    return words.join(language.startsWith(u"zh") ? u"、"_s : u", "_s);
}

QStringList CodeList::withDescendants(QStringView code) const
{
    QStringList all{code.toString()};
    for (qsizetype next = 0; next < all.size(); ++next) {
        for (const Code &item : m_items) {
            if (item.parent == all[next])
                all += item.code;
        }
    }
    return all;
}

QStringList splitWords(QStringView cell)
{
    static constexpr QStringView marks = u"、，,；;/／|｜＋+\n\r\t";
    const bool hasMark = std::any_of(cell.begin(), cell.end(), [](QChar c) { return marks.contains(c); });
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (const QString trimmed = trimmedWord(word); !trimmed.isEmpty() && !words.contains(trimmed))
            words += trimmed;
        word.clear();
    };
    int brackets = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        // A blank parts Chinese words; between Latin letters it belongs to the words (old person living alone).
        const auto isLatin = [&](qsizetype at) { return at >= 0 && at < cell.size() && cell.at(at).isLetter() && cell.at(at).unicode() < 0x250; };
        const bool parts = c.isSpace() && !(isLatin(i - 1) && isLatin(i + 1));
        if (c == u'（' || c == u'(')
            ++brackets;
        if (c == u'）' || c == u')')
            --brackets;
        if (brackets <= 0 && (marks.contains(c) || (!hasMark && parts)))
            finish();
        else
            word += c;
    }
    finish();
    return words;
}

} // namespace Allpost
