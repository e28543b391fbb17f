// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/papersample.h"

#include "models/papers/paperregister.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QString code = {};
    bool ofPerson = false;
    QString purpose = {};
    QHash<QString, QString> words = {};
};

const QList<Written> &writings()
{
    static const QList<Written> all{
        {u"living_note"_s, true, u"办理公租房"_s, {{u"asked_by"_s, u"区住房保障中心"_s}, {u"since"_s, u"2016年"_s}}},
        {u"meeting_invitation"_s, false, u"居民代表会议"_s,
         {{u"meeting"_s, u"居民代表会议"_s}, {u"meeting_time"_s, u"本周五下午2时"_s}, {u"agenda"_s, u"审议小区停车位改造方案"_s}}},
        {u"intro_letter"_s, false, u"领取宣传品"_s, {{u"to"_s, u"区民政局"_s}, {u"person"_s, u"刘敏"_s}, {u"matter"_s, u"领取高龄津贴宣传折页"_s}}},
        {u"free_letter"_s, false, u"清理楼道"_s,
         {{u"subject"_s, u"协助清理楼道堆物"_s}, {u"to"_s, u"物业服务中心"_s}, {u"content"_s, u"近期巡查发现部分楼道堆放杂物，存在消防隐患，请于三日内协助清理并反馈。"_s}}},
        {u"publicity"_s, false, u"救助公示"_s,
         {{u"subject"_s, u"临时救助对象"_s}, {u"content"_s, u"经入户核查和评议，拟对张某等3户给予临时救助。"_s}, {u"notice_from"_s, u"本月1日"_s}, {u"notice_to"_s, u"本月7日"_s}}},
        {u"visit_record"_s, true, u"慰问走访"_s,
         {{u"visit_date"_s, u"当日上午"_s}, {u"visit_persons"_s, u"网格员"_s}, {u"situation"_s, u"身体尚好，独自做饭"_s}}},
        {u"refuse_note"_s, true, u"答复居民"_s, {{u"paper_asked"_s, u"亲属关系证明"_s}, {u"go_to"_s, u"户籍地派出所或公证处"_s}}},
        {u"mediation_notice"_s, false, u"楼上漏水纠纷"_s, {}},
        {u"notice_admission"_s, false, u"任务退回"_s, {{u"department.name"_s, u"区文旅局"_s}, {u"item"_s, u"文化市场经营主体摸底"_s}}},
        {u"mediation_oral"_s, false, u"噪声纠纷"_s, {{u"parties"_s, u"赵某、孙某"_s}, {u"agreed_on"_s, u"当日"_s}, {u"content"_s, u"晚十点后不再使用电钻。"_s}}}};
    return all;
}

Result<QList<Key>> people(const Database &db)
{
    auto rows = Query::run(db, u"SELECT r.key FROM resident r JOIN membership m ON m.resident = r.key WHERE r.id_number IS NOT NULL AND r.died_on IS NULL "
                               "AND m.until IS NULL AND m.relation = '02' ORDER BY r.key LIMIT 200"_s);
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    return keys;
}

} // namespace

Status fillPapers(Store &store, QDate today, int months, quint32 seed)
{
    auto there = Query::run(store.db(), u"SELECT count(*) FROM issued_paper"_s);
    if (!there)
        return there.error();
    auto keys = people(store.db());
    if (!keys)
        return keys.error();
    auto offered = PaperTemplates::list(store.db());
    if (!offered)
        return offered.error();
    if ((there->next() && there->number(0)) || keys->isEmpty() || offered->isEmpty())
        return {};
    QRandomGenerator random(seed ^ 0x9a9e5u);
    constexpr int Papers = 36;
    QList<QDateTime> moments;
    for (int i = 0; i < Papers; ++i)
        moments << QDateTime(today.addDays(-1 - random.bounded(std::max(1, months * 30))), QTime(9 + random.bounded(8), random.bounded(60)));
    std::sort(moments.begin(), moments.end());
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    Key first = 0;
    for (int i = 0; i < Papers; ++i) {
        const Written &one = writings().at(i % writings().size());
        IssueRequest request;
        request.code = one.code;
        request.facts.values = one.words;
        request.facts.add(u"office.phone"_s, u"0459-5900000"_s);
        request.resident = one.ofPerson ? keys->at(random.bounded(keys->size())) : 0;
        request.purpose = one.purpose;
        request.recipient = one.words.value(u"to"_s, one.words.value(u"department.name"_s));
        request.at = moments.at(i);
        auto issued = PaperRegister::issue(**work, store, request);
        if (!issued)
            return issued.error();
        first = first ? first : issued->key;
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    work->reset();
    if (auto outside = PaperRegister::addOutside(store, {u"邀请辖区单位参加共建联席会的函"_s, u"letter"_s, u"辖区共建单位"_s, u"共建联席会"_s, today, 6, u"街道统一格式"_s}); !outside)
        return outside.error();
    return PaperRegister::makeVoid(store, first, u"对方单位改为自行查询"_s, today);
}

} // namespace Allpost
