// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/componentsheet.h"

#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/chip.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/paint.h"
#include "forms/shared/progresscard.h"
#include "forms/shared/samplerows.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/timeline.h"
#include "forms/shared/toast.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing = Space::s, bool stretch = true)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (stretch)
        layout->addStretch();
    return layout;
}

QVBoxLayout *part(const QString &name, QLayout *body)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Space::s);
    layout->addWidget(new Label(name, Theme::Type::Small, Tone::Ink3));
    layout->addLayout(body);
    return layout;
}

QVBoxLayout *part(const QString &name, QWidget *body)
{
    auto *layout = new QVBoxLayout;
    layout->addWidget(body);
    return part(name, layout);
}

Button *posed(const QString &text, const QString &icon, const QString &key, Button::Kind kind, const QString &pose = {})
{
    auto *button = new Button(text, icon, key, kind);
    button->setPose(pose);
    if (pose == "off"_L1)
        button->setRefusal(u"差 2 样材料，还不能受理"_s);
    return button;
}

class Swatches : public QWidget
{
public:
    Swatches() { setMinimumHeight(36 + 4 + Theme::metrics(Theme::Type::Caption).height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &k = Theme::c();
        const std::pair<QColor, const char *> all[] = {
            {k.canvas, "canvas"}, {k.nav, "nav"}, {k.surface, "surface"}, {k.sunken, "sunken"}, {k.line, "line"},
            {k.edge, "edge"}, {k.ink, "ink"}, {k.ink2, "ink2"}, {k.ink3, "ink3"}, {k.accent, "accent"},
            {k.accentSoft, "accentSoft"}, {k.select, "select"}, {k.ok, "ok"}, {k.okSoft, "okSoft"}, {k.warn, "warn"},
            {k.warnSoft, "warnSoft"}, {k.bad, "bad"}, {k.badSoft, "badSoft"}, {k.wait, "wait"},
            {k.waitSoft, "waitSoft"}};
        QPainter painter(this);
        painter.setFont(Theme::font(Theme::Type::Caption));
        const qreal step = qreal(width()) / std::size(all);
        for (size_t i = 0; i < std::size(all); ++i) {
            Paint::round(&painter, QRectF(qreal(i) * step, 0, step - 6, 36), 4, all[i].first, k.line);
            painter.setPen(k.ink2);
            const QRectF below(qreal(i) * step, 40, step - 2, height() - 40);
            painter.drawText(below, Qt::AlignTop | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(QString::fromLatin1(all[i].second), Qt::ElideRight,
                                                              int(below.width())));
        }
    }
};

QLayout *typeScale()
{
    return row({new Label(u"28 数字"_s, Theme::Type::Figure), new Label(u"20 页名 三号"_s, Theme::Type::Title),
                new Label(u"16 段名 小四"_s, Theme::Type::Section), new Label(u"14 重点 五号"_s, Theme::Type::Strong),
                new Label(u"14 正文 五号"_s, Theme::Type::Body), new Label(u"13 次要"_s, Theme::Type::Small, Tone::Ink2),
                new Label(u"12 注 小五"_s, Theme::Type::Caption, Tone::Ink3)},
               Space::l);
}

QLayout *buttons()
{
    using enum Button::Kind;
    const auto accept = [](const QString &pose) { return posed(u"受理"_s, u"check"_s, u"F10"_s, Primary, pose); };
    const auto print = [](const QString &pose) { return posed(u"打印"_s, u"printer"_s, u"Ctrl+P"_s, Normal, pose); };
    auto *both = new QVBoxLayout;
    both->setSpacing(Space::s);
    both->addLayout(row({accept({}), accept(u"hover"_s), accept(u"focus"_s), accept(u"off"_s), print({}),
                         print(u"hover"_s), print(u"focus"_s), print(u"off"_s)}));
    auto *bell = posed({}, u"bell"_s, {}, Quiet);
    bell->setToolTip(u"提醒"_s);
    auto *printer = posed({}, u"printer"_s, {}, Normal);
    printer->setToolTip(u"打印"_s);
    auto *tall = posed(u"前台大按钮 40"_s, u"concierge-bell"_s, u"F8"_s, Normal);
    tall->setTall(Height::tall);
    both->addLayout(row({posed(u"查看明文"_s, u"eye"_s, u"Ctrl+M"_s, Quiet),
                         posed(u"查看明文"_s, u"eye"_s, u"Ctrl+M"_s, Quiet, u"hover"_s),
                         posed(u"注销居民"_s, u"trash-2"_s, {}, Danger),
                         posed(u"注销居民"_s, u"trash-2"_s, {}, Danger, u"hover"_s), bell, printer, tall}));
    return both;
}

FieldBox *field(const QString &label, QWidget *input, const QString &note, bool required = false)
{
    auto *box = new FieldBox(label, input);
    box->setNote(note);
    box->setRequired(required);
    return box;
}

LineEdit *line(const QString &text)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    return edit;
}

QLayout *inputs()
{
    auto *focused = line(u"王桂兰"_s);
    focused->setProperty("look-focus", true);
    auto *name = field(u"姓名"_s, focused, u"可输拼音，回车到下一格"_s, true);
    auto *id = field(u"证件号码"_s, line(u"230604194508170028"_s), {}, true);
    id->setFinding(u"有一位不对，请对照证件"_s);
    auto *phone = field(u"电话"_s, line(u"1384562447"_s), {});
    phone->setFinding(u"少 1 位，可先保存"_s, Tone::Warn);
    auto *derived = new DateEdit;
    derived->setIso(u"1945-08-17"_s);
    derived->setEnabled(false);
    auto *born = field(u"出生日期"_s, derived, u"由证件号码得出"_s);
    born->setNoteTone(Tone::Ok);
    auto *grid = new CodeCombo;
    grid->setChoices({{u"3"_s, u"3 网格"_s}, {u"4"_s, u"4 网格"_s}});
    grid->setCode(u"3"_s);
    auto *count = new QSpinBox;
    count->setRange(1, 20);
    count->setValue(2);
    auto *moved = new DateEdit;
    moved->setIso(u"2026-11-23"_s);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::m);
    for (FieldBox *box : {name, id, phone, born, field(u"网格"_s, grid, u"跟上一条相同"_s),
                          field(u"人数"_s, count, u"1–20"_s), field(u"迁入日期"_s, moved, u"也可写 20261123"_s)})
        layout->addWidget(box, 1);
    return layout;
}

QLayout *ticks()
{
    const auto tick = [](const QString &text, Qt::CheckState state, bool on = true) {
        auto *box = new QCheckBox(text);
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        box->setEnabled(on);
        return box;
    };
    const auto radio = [](const QString &text, bool on) {
        auto *button = new QRadioButton(text);
        button->setAutoExclusive(false);
        button->setChecked(on);
        return button;
    };
    return row({tick(u"已核对原件"_s, Qt::Checked), tick(u"收复印件"_s, Qt::Unchecked),
                tick(u"部分成员"_s, Qt::PartiallyChecked), tick(u"不可选"_s, Qt::Unchecked, false),
                radio(u"按事件发生日"_s, true), radio(u"按登记日"_s, false), new KeyCap(u"Ctrl+K"_s),
                new KeyCap(u"F10"_s), new KeyCap(u"1"_s)},
               Space::m);
}

QLayout *chips()
{
    return row({new Chip(u"待受理"_s), new Chip(u"办理中"_s, Tone::Accent),
                new Chip(u"挂起 等配件"_s, Tone::Wait, u"circle-pause"_s), new Chip(u"已办结"_s, Tone::Ok, u"check"_s),
                new Chip(u"剩 2 小时"_s, Tone::Warn, u"clock"_s),
                new Chip(u"超 3 天 · 红牌"_s, Tone::Bad, u"circle-alert"_s), new ConditionChip(u"3 网格"_s),
                new ConditionChip(u"满 80 岁"_s)});
}

QWidget *tabsAndSteps()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setSpacing(Space::s);
    auto *tabs = new Tabs;
    tabs->addView(u"全部居民"_s, u"8,412"_s);
    tabs->addView(u"80 岁以上"_s, u"613"_s);
    tabs->addView(u"独居空巢 80+"_s, u"23"_s);
    tabs->addView(u"60 天未走访"_s, u"38"_s, Meaning::Warn);
    tabs->addView(u"待核实"_s, u"57"_s, Meaning::Warn);
    tabs->setCurrentIndex(2);
    auto *steps = new Steps;
    steps->setNames({u"选文件"_s, u"对应列"_s, u"查问题"_s, u"导入"_s});
    steps->setCurrent(2);
    column->addWidget(tabs);
    column->addWidget(steps);
    return both;
}

QWidget *table()
{
    auto *card = new Card;
    card->setPadding(0);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *view = new Table;
    view->setModel(new SampleRows(view));
    const int widths[] = {112, 72, 88, 176, 112, 104};
    for (int i = 0; i < 6; ++i)
        view->setColumnWidth(i, widths[i] * Theme::textPercent() / 100);
    view->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    view->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFitted(true);
    view->selectRow(1);
    inside->addWidget(view);
    return card;
}

QLayout *emptyStates()
{
    auto *done = new EmptyState;
    done->setTitle(u"今天没有到期的工单"_s);
    done->setHelp(u"下一件在 11月25日到期"_s);
    done->setAction(u"看全部 12 件"_s);
    auto *none = new EmptyState;
    none->setKind(EmptyState::NotFound);
    none->setTitle(u"没有叫“wgx”的人"_s);
    none->setHelp(u"查过 8,412 位居民和曾用名"_s);
    none->setAction(u"登记新居民"_s, u"user-plus"_s, u"Ctrl+N"_s);
    auto *unread = new EmptyState;
    unread->setKind(EmptyState::Unreadable);
    unread->setTitle(u"读不出这个文件"_s);
    unread->setHelp(u"U 盘可能松了。插紧后再试，库里数据没动"_s);
    unread->setAction(u"再试一次"_s, u"refresh-cw"_s, u"F5"_s);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::m);
    for (EmptyState *state : {done, none, unread}) {
        auto *card = new Card;
        card->setPadding(0);
        card->setMinimumHeight(184);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(state);
        layout->addWidget(card, 1);
    }
    return layout;
}

QLayout *banners()
{
    auto *twice = new Banner;
    twice->setTone(Tone::Warn);
    twice->setText(u"可能已有：王桂兰 81 岁，3-2-501，尾号 0027"_s);
    twice->setAction(u"打开看"_s, u"Ctrl+O"_s);
    auto *holidays = new Banner;
    holidays->setText(u"2027 年放假安排还没导入，时限先按周一至周五算"_s);
    holidays->setAction(u"导入"_s);
    return row({twice, holidays}, Space::m, false);
}

QWidget *dialog()
{
    auto *card = new Card;
    card->setPadding(Space::l);
    card->setOperable(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new Label(u"把 王桂兰 迁出 3-2-501？"_s, Theme::Type::Section));
    auto *body = new Label(u"户里还有 1 人（孙丽华，长女）。王桂兰是户主，要先定新户主。积分 326 分留在家庭账户，"
                           "未结工单 1 件不受影响。"_s,
                           Theme::Type::Body, Tone::Ink2);
    body->setWordWrap(true);
    body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    column->addWidget(body);
    auto *heir = new CodeCombo;
    heir->setChoices({{u"1"_s, u"孙丽华（长女）"_s}});
    heir->setCode(u"1"_s);
    auto *day = new DateEdit;
    day->setIso(u"2026-11-23"_s);
    auto *first = new FieldBox(u"迁出日期"_s, day);
    auto *second = new FieldBox(u"新户主"_s, heir);
    first->setReserveNote(false);
    second->setReserveNote(false);
    column->addLayout(row({first, second}, Space::m, false));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::s);
    foot->addStretch();
    foot->addWidget(new Button(u"不迁了"_s, {}, u"Esc"_s));
    foot->addWidget(new Button(u"迁出并换户主"_s, {}, u"F10"_s, Button::Primary));
    column->addLayout(foot);
    card->setFixedWidth(448 * Theme::textPercent() / 100);
    return card;
}

QWidget *menu()
{
    // A menu is a window; here it stands among the others as a plain child.
    auto *open = new QMenu;
    open->setWindowFlags(Qt::Widget);
    const std::tuple<QString, QString, QKeyCombination> entries[] = {
        {u"house"_s, u"打开户卡"_s, Qt::Key_F3}, {u"footprints"_s, u"登记走访"_s, Qt::Key_F7},
        {u"clipboard-list"_s, u"登记诉求"_s, Qt::Key_F6},
        {u"printer"_s, u"打印"_s, QKeyCombination(Qt::CTRL, Qt::Key_P)},
        {u"clock"_s, u"改动历史"_s, QKeyCombination(Qt::CTRL, Qt::Key_H)}};
    for (const auto &[icon, text, key] : entries) {
        QAction *action = open->addAction(Theme::actionIcon(icon), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    open->actions().at(3)->setEnabled(false);
    open->setMinimumWidth(232);
    return open;
}

QLayout *toasts()
{
    auto *saved = new Toast;
    saved->show(u"已保存 王桂兰"_s, Tone::Ok, u"撤销"_s, u"Ctrl+Z"_s);
    auto *failed = new Toast;
    failed->show(u"没存成：U 盘已拔出。内容还在，插回后再存"_s, Tone::Bad, u"再存"_s, u"Ctrl+S"_s);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Space::s);
    for (Toast *toast : {saved, failed}) {
        toast->setFixedSize(toast->sizeHint());
        layout->addWidget(toast, 0, Qt::AlignLeft);
    }
    auto *timeline = new Timeline;
    timeline->setItems({{u"今天 08:50"_s, u"来电：暖气不热"_s, u"已转工单 2026-A-0412，供热公司签收"_s, u"phone"_s,
                         Meaning::Accent, true},
                        {u"11-17"_s, u"走访 · 马晓东"_s, u"髋关节术后 3 周，能扶拐走；要助浴椅"_s, u"footprints"_s,
                         Meaning::Ok, false},
                        {u"09-01"_s, u"赵一诺 外出"_s, u"原因 上学，去向 哈尔滨"_s, u"door-open"_s, Meaning::Neutral,
                         false}});
    layout->addSpacing(Space::s);
    layout->addWidget(timeline);
    layout->addStretch();
    return layout;
}

QLayout *tableAndProgress()
{
    auto *progress = new ProgressCard;
    progress->start(u"正在查 1,212 行"_s, u"可以接着做别的；取消后文件原样"_s);
    progress->setProgress(760, 1212);
    progress->setFixedWidth(400 * Theme::textPercent() / 100);
    progress->showNow();
    auto *right = new QVBoxLayout;
    right->addWidget(progress);
    right->addStretch();
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::l);
    layout->addLayout(part(u"表"_s, table()), 1);
    layout->addLayout(part(u"进度，可取消"_s, right));
    return layout;
}

QLayout *overlays()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::l);
    auto *left = new QVBoxLayout;
    left->addWidget(dialog());
    left->addStretch();
    auto *middle = new QVBoxLayout;
    middle->addWidget(menu());
    middle->addStretch();
    layout->addLayout(part(u"对话框：问句作标题，后果在前，按钮写动作"_s, left));
    layout->addLayout(part(u"菜单"_s, middle));
    layout->addLayout(part(u"轻提示，8 秒，可撤销；时间线"_s, toasts()), 1);
    return layout;
}

} // namespace

ComponentSheet::ComponentSheet(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus); // else the first button would show a real focus beside the drawn one
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
    column->setSpacing(20);
    auto *head = new PageHead;
    head->setTitle(u"组件"_s);
    head->setSubtitle(Theme::scheme() == Scheme::Dark ? u"深色"_s : u"浅色"_s);
    auto *bar = new ActionBar;
    bar->setMessage(u"整批一次写入；导入后 7 天内可整批撤销"_s);
    bar->addButton(new Button(u"上一步"_s, u"chevron-left"_s, u"Alt+←"_s));
    bar->addButton(new Button(u"导入 1,204 行，留下 8 行"_s, u"check"_s, u"F10"_s, Button::Primary));
    column->addWidget(head);
    column->addLayout(part(u"字号（像素，同号数）"_s, typeScale()));
    column->addLayout(part(u"颜色"_s, new Swatches));
    column->addLayout(part(u"按钮：主（一屏一个）· 普通 · 安静 · 危险；各态：平、悬停、焦点、不可用"_s, buttons()));
    column->addLayout(part(u"输入：提示在下，错在哪儿说在哪儿"_s, inputs()));
    column->addLayout(part(u"勾选、按键帽"_s, ticks()));
    column->addLayout(part(u"状态词：颜色 + 文字（+ 图标）"_s, chips()));
    column->addLayout(part(u"视图、步骤"_s, tabsAndSteps()));
    column->addLayout(tableAndProgress());
    column->addLayout(part(u"空状态"_s, emptyStates()));
    column->addLayout(part(u"提醒条、动作条"_s, banners()));
    column->addWidget(bar);
    column->addLayout(overlays());
    column->addStretch();
}

} // namespace Allpost
