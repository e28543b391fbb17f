// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/residents/datetext.h"
#include "models/residents/phone.h"
#include "models/residents/resident.h"
#include "models/residents/rosterrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost::Roster {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).trimmed();
}

bool looksLikeId(const CellView &cell)
{
    if (cell.kind == CellView::Kind::Number)
        return cell.number > 1e14 && cell.number < 1e18;
    QString text = Text::folded(textOf(cell));
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\'' || c == u'-'; });
    if (text.size() != 18 && text.size() != 15)
        return false;
    return std::all_of(text.begin(), text.end() - 1, [](QChar c) { return c.isDigit(); }) && (text.back().isDigit() || text.back() == u'x');
}

bool looksLikePhone(const CellView &cell)
{
    if (cell.text.size() < 7)
        return false;
    const PhoneText read = readPhones(textOf(cell), cell.kind == CellView::Kind::Number);
    return !read.phones.isEmpty() && read.phones.first().kind != PhoneKind::Unknown;
}

bool looksLikeDate(const CellView &cell)
{
    if (cell.kind == CellView::Kind::Date || cell.kind == CellView::Kind::DateTime)
        return true;
    return cell.text.size() >= 6 && cell.text.size() <= 24 && readDate(textOf(cell)).precision >= DatePrecision::Month;
}

bool looksLikeName(const CellView &cell)
{
    const QString text = textOf(cell);
    return text.size() >= 2 && text.size() <= 12 && Text::hasHan(text) && Pinyin::surnameLength(text) > 0
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) && !text.contains(u"族");
}

bool looksLikeAddress(const CellView &cell)
{
    if (cell.kind == CellView::Kind::Number || cell.text.size() < 5)
        return false;
    return readAddress(textOf(cell)).address.isDoor();
}

auto wordOf(const QString &list)
{
    return [codes = CodeList::find(list)](const CellView &cell) {
        const QString text = textOf(cell);
        if (!codes || text.isEmpty() || text.front().isDigit())
            return false;
        const QStringList parts = splitWords(text);
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return bool(codes->codeOf(part)); });
    };
}

ImportTarget tie(QStringView name, const QString &label, const QStringList &headings)
{
    ImportTarget target;
    target.name = name.toString();
    target.label = label;
    target.headings = headings;
    return target;
}

void describe(ImportTarget &target, const Field &field)
{
    if (field.name == u"name") {
        target.fits = looksLikeName;
        target.enough = 0.8;
    } else if (field.name == u"id_number") {
        target.fits = looksLikeId;
        target.enough = 0.6;
        target.despiteHeading = true;
    } else if (field.name == u"phone") {
        target.fits = looksLikePhone;
        target.enough = 0.6;
        target.otherwise = u"other_phone"_s;
    } else if (field.name == u"birth_date") {
        target.fits = looksLikeDate;
        target.enough = 0.8;
    } else if (field.type == FieldType::Code) {
        target.fits = wordOf(field.codes);
        // Words such as 无 or 退休 stand in many columns: of these fields only the heading tells.
        const bool byHeading = field.name == u"id_type" || Resident::entity().indexOf(field.name) > Note;
        target.enough = byHeading ? 2 : 0.7;
    } else if (field.name == u"note") {
        target.several = true;
    }
}

QList<ImportTarget> ties()
{
    QList<ImportTarget> out;
    ImportTarget relation = tie(RelationTarget, Words::tr("Relation to the head"),
                                {u"与户主关系"_s, u"户主关系"_s, u"家庭关系"_s, u"关系"_s, u"与户主的关系"_s, u"同户主关系"_s, u"家庭成员关系"_s, u"Relation to the head"_s});
    relation.fits = wordOf(u"relation"_s);
    relation.enough = 0.7;
    relation.ofOthers = true;
    ImportTarget head = tie(HeadTarget, Words::tr("Name of the head of household"), {u"户主姓名"_s, u"户主"_s, u"户主名"_s, u"户主名称"_s, u"Name of the head"_s});
    head.ofOthers = true;
    ImportTarget address = tie(AddressTarget, Words::tr("Address in one cell"),
                               {u"地址"_s, u"住址"_s, u"家庭住址"_s, u"现住址"_s, u"居住地址"_s, u"家庭地址"_s, u"详细地址"_s, u"门牌"_s,
                                u"楼房号"_s, u"房屋地址"_s, u"现居住地"_s, u"现居住地址"_s, u"住房地址"_s, u"房号地址"_s, u"Address"_s,
                                u"门牌号"_s, u"Door"_s});
    address.fits = looksLikeAddress;
    address.enough = 0.7;
    address.despiteHeading = true;
    ImportTarget care = tie(CareTarget, Words::tr("Care group"),
                            {u"人员类别"_s, u"人群类别"_s, u"特殊人群"_s, u"重点人群"_s, u"特殊群体"_s, u"类别"_s, u"人群标签"_s, u"标签"_s, u"人员标签"_s,
                             u"关爱对象"_s, u"特殊类别"_s, u"家庭类别"_s, u"户类别"_s, u"Care group"_s});
    care.several = true;
    for (const Code &code : CodeList::find(u"care_group")->items())
        care.headings << code.zh;
    out << relation << address << head
        << tie(HouseholdTarget, Words::tr("Household number"), {u"户号"_s, u"户编号"_s, u"户口号"_s, u"家庭编号"_s, u"户籍号"_s, u"户口簿号"_s, u"Household number"_s})
        << tie(EstateTarget, Words::tr("Estate"), {u"小区"_s, u"小区名称"_s, u"所属小区"_s, u"居住小区"_s, u"院落"_s, u"Estate"_s})
        << tie(BuildingTarget, Words::tr("Building"), {u"楼号"_s, u"楼栋"_s, u"楼栋号"_s, u"栋号"_s, u"楼"_s, u"栋"_s, u"幢"_s, u"幢号"_s, u"楼座"_s, u"座"_s, u"楼宇"_s, u"Building"_s})
        << tie(StairwellTarget, Words::tr("Stairwell"), {u"单元"_s, u"单元号"_s, u"门洞"_s, u"门栋"_s, u"Stairwell"_s})
        << tie(RoomTarget, Words::tr("Room"), {u"室"_s, u"室号"_s, u"房号"_s, u"房间号"_s, u"房间"_s, u"户室"_s, u"门号"_s, u"房屋号"_s, u"Room"_s})
        << care
        << tie(SerialTarget, Words::tr("Running number"), {u"序号"_s, u"编号"_s, u"户序号"_s, u"序"_s, u"no"_s, u"no."_s});
    return out;
}

} // namespace

QList<ImportTarget> targets()
{
    const QList<ImportTarget> own = targetsOf(Resident::entity());
    QList<ImportTarget> common;
    QList<ImportTarget> rest;
    static const QStringList first{u"name"_s, u"id_number"_s, u"sex"_s, u"birth_date"_s, u"phone"_s};
    for (ImportTarget target : own) {
        describe(target, *Resident::entity().find(target.name));
        (first.contains(target.name) ? common : rest) << target;
    }
    return common + ties() + rest;
}

QString targetLabel(QStringView target)
{
    if (const Field *field = Resident::entity().find(target))
        return field->title();
    for (const ImportTarget &tie : ties()) {
        if (tie.name == target)
            return tie.label;
    }
    if (target == u"household")
        return Words::tr("Household");
    return target.toString();
}

} // namespace Allpost::Roster
