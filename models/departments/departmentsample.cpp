// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departmentsample.h"

#include "models/departments/departmentscores.h"
#include "models/departments/handedtasks.h"

#include <QRandomGenerator>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

const QStringList Surnames = u"赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨"_s.split(u' ');
const QStringList Titles = u"主任 科长 站长 队长 经理 干事"_s.split(u' ');

/// title, department, days ago received, days until due, answer, words of the duty item.
struct Task
{
    const char16_t *title;
    const char16_t *department;
    int ago;
    int due;
    const char16_t *answer;
    const char16_t *item;
};

constexpr Task Tasks[] = {
    {u"通知65周岁以上老年人免费体检", u"社区卫生服务中心", 2, 9, u"open", u""},
    {u"对沿街食品经营单位开展日常检查并填表", u"区市场监督管理局", 1, 3, u"open", u""},
    {u"统计辖区无人机持有情况", u"公安派出所", 6, 4, u"open", u""},
    {u"高龄津贴申报材料代收", u"街道公共服务办公室（民政）", 4, 12, u"open", u""},
    {u"报送国庆期间汛期值守情况", u"街道应急管理办公室", 50, 8, u"admitted", u"汛期和雪天值守"},
    {u"反诈宣传进小区", u"街道平安法治办公室", 44, 15, u"admitted", u"反诈宣传"},
    {u"医保参保宣传", u"街道便民服务中心（人社窗口）", 40, 20, u"admitted", u"宣传城乡居民医保参保"},
    {u"摸底困境儿童情况", u"街道公共服务办公室（民政）", 36, 14, u"admitted", u"摸底困境儿童情况"},
    {u"犬只免疫通知", u"区农业农村局", 30, 10, u"admitted", u"通知犬只免疫"},
    {u"拍摄文明城市宣传短片", u"街道党建办公室", 28, 7, u"admitted_exception", u""},
    {u"核对楼顶通信设备台账", u"通信运营商", 25, 10, u"refused", u""},
    {u"手机应用下载量排名任务", u"街道党建办公室", 22, 5, u"refused", u""},
    {u"检查用工单位劳动合同", u"区人力资源和社会保障局", 18, 10, u"refused", u""},
    {u"燃气入户安检通知", u"燃气公司", 15, 20, u"admitted", u"协助通知燃气入户安检"},
    {u"垃圾分类宣传引导", u"街道城市管理办公室", 12, 18, u"admitted", u"宣传引导垃圾分类"},
};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

Status addContacts(UnitOfWork &work, const DepartmentBook &book, QRandomGenerator &random, QDate today)
{
    int number = 0;
    for (const DepartmentEntry &entry : book.entries()) {
        ++number;
        const bool renamed = entry.department.source == "greening_unit"_L1 && entry.formerNames.isEmpty();
        // Of some nobody has noted whom to call.
        if (!entry.isOpen() || (number % 7 == 0 && !renamed))
            continue;
        auto seen = Store::read(work.db(), Department::entity(), entry.key);
        if (!seen)
            return seen.error();
        auto now = seen->as<Department>();
        if (now.contact.isEmpty())
            now.contact = Surnames.at(random.bounded(Surnames.size())) + Titles.at(random.bounded(Titles.size()));
        if (now.phone.isEmpty())
            now.phone = u"0459-555%1"_s.arg(100 + number, 4, 10, QChar(u'0'));
        if (renamed) {
            if (auto kept = work.create(DepartmentName{entry.key, now.name, {}, today.addMonths(-2).toString(Qt::ISODate)}); !kept)
                return kept.error();
            now.name = u"园林绿化养护中心"_s;
        }
        if (auto done = work.change(*seen, now); !done)
            return done.error();
    }
    return {};
}

Status addTasks(UnitOfWork &work, const DepartmentBook &book, const QHash<QString, Key> &items, Key worker, QDate today)
{
    for (const Task &task : Tasks) {
        HandedTask one;
        const QDate received = today.addDays(-task.ago);
        one.receivedOn = received.toString(Qt::ISODate);
        one.department = book.resolve(text(task.department)).key;
        one.departmentText = one.department ? QString() : text(task.department);
        one.title = text(task.title);
        one.dueOn = received.addDays(task.due).toString(Qt::ISODate);
        one.answer = text(task.answer);
        if (one.answer != "open"_L1) {
            one.answeredOn = received.addDays(1 + task.ago % 3).toString(Qt::ISODate);
            one.worker = worker;
        }
        one.dutyItem = items.value(text(task.item));
        if (one.answer == "admitted_exception"_L1) {
            one.reason = u"街道统一安排，经费由街道承担"_s;
            one.agreedBy = u"街道党工委 王书记"_s;
        }
        if (auto made = work.create(one); !made)
            return made.error();
    }
    return {};
}

Status addScores(UnitOfWork &work, const DepartmentBook &book, Key worker, QRandomGenerator &random, QDate today)
{
    static const QStringList Remarks{u"到场快"_s, QString(), u"回复慢，多次催办"_s, QString(), u"能主动上门"_s, QString()};
    for (const QString &period : {DepartmentScores::stepped(DepartmentScores::periodOf(today), -1), DepartmentScores::periodOf(today)}) {
        int number = 0;
        for (const DepartmentEntry &entry : book.entries()) {
            if (!entry.isOpen() || entry.department.level == "community"_L1 || ++number % 3)
                continue;
            DepartmentScore score;
            score.department = entry.key;
            score.period = period;
            score.response = 70 + random.bounded(30);
            score.result = 65 + random.bounded(35);
            if (number % 2)
                score.manner = 75 + random.bounded(25);
            score.remark = Remarks.at(random.bounded(Remarks.size()));
            score.worker = worker;
            if (auto made = work.create(score); !made)
                return made.error();
        }
    }
    return {};
}

} // namespace

Status fillDepartments(Store &store, quint32 seed, QDate today)
{
    auto book = DepartmentBook::read(store.db());
    if (!book)
        return book.error();
    if (book->entries().isEmpty())
        return {};
    auto lines = Duties::list(store.db());
    if (!lines)
        return lines.error();
    QHash<QString, Key> items;
    for (const DutyLine &line : std::as_const(*lines))
        items.insert(line.item.title, line.key);
    QRandomGenerator random(seed ^ 0xde9au);
    auto work = UnitOfWork::begin(store, {u"sample.fill"_s});
    if (!work)
        return work.error();
    if (auto done = addContacts(**work, *book, random, today); !done)
        return done;
    if (auto done = addTasks(**work, *book, items, store.worker(), today); !done)
        return done;
    if (auto done = addScores(**work, *book, store.worker(), random, today); !done)
        return done;
    auto last = (*work)->create(HandedTask{.receivedOn = today.addDays(-1).toString(Qt::ISODate), .department = book->resolve(u"区生态环境局"_s).key,
                                           .title = u"监测餐饮店油烟噪声并取证"_s, .dueOn = today.addDays(6).toString(Qt::ISODate), .answer = u"open"_s});
    if (!last)
        return last.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    work->reset();
    return HandedTasks(store).refuse(*last, u"监测取证须由有资质的机构进行。"_s);
}

} // namespace Allpost
