// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridforms.h"

#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/access/workers.h"
#include "models/residents/finder.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownResidents = 8;

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GridForms)
};

/// Who holds a post: workers to choose from, residents as they are typed (name, pinyin, door), and any other name as it
/// stands. Codes: "w12" a worker, "r34" a resident.
class WhoCombo
{
public:
    WhoCombo(Workplace &workplace, CodeCombo *combo) : m_workplace(workplace), m_combo(combo)
    {
        if (auto workers = Workers::list(workplace.store().db()))
            for (const Workers::Entry &entry : std::as_const(*workers))
                if (!entry.isInactive())
                    m_workers.append({u"w%1"_s.arg(entry.key), Words::tr("%1 · worker").arg(entry.worker.name)});
        m_combo->setFreeText(true);
        m_combo->setChoices(m_workers);
        QObject::connect(m_combo->lineEdit(), &QLineEdit::textEdited, m_combo, [this](const QString &typed) { look(typed); });
    }

    /// One of worker, resident and name.
    void take(Post &post) const
    {
        const QString code = m_combo->code();
        post.worker = code.startsWith(u'w') ? code.sliced(1).toLongLong() : 0;
        post.resident = code.startsWith(u'r') ? code.sliced(1).toLongLong() : 0;
        post.name = post.worker || post.resident ? QString() : m_combo->currentText().simplified();
    }

private:
    void look(const QString &typed)
    {
        QList<Choice> choices;
        for (const Choice &worker : std::as_const(m_workers))
            if (CodeCombo::matches(typed, worker))
                choices.append(worker);
        if (typed.size() >= 2) {
            const SearchResult found = m_workplace.finder().search(typed, ShownResidents);
            if (auto lines = m_workplace.finder().lines(found.hits))
                for (const FoundResident &line : std::as_const(*lines))
                    choices.append({u"r%1"_s.arg(line.key), line.address.isEmpty() ? line.name : u"%1 · %2"_s.arg(line.name, line.address)});
        }
        const int cursor = m_combo->lineEdit()->cursorPosition();
        m_combo->setChoices(choices);
        m_combo->lineEdit()->setText(typed);
        m_combo->lineEdit()->setCursorPosition(cursor);
    }

    Workplace &m_workplace;
    CodeCombo *m_combo;
    QList<Choice> m_workers;
};

DateEdit *date(const QString &iso)
{
    auto *edit = new DateEdit;
    edit->setPartialAllowed(true);
    edit->setIso(iso);
    return edit;
}

/// What a post has besides who and when.
struct Details
{
    LineEdit *phone = new LineEdit;
    LineEdit *employer = new LineEdit;
    LineEdit *duties = new LineEdit;
    DateEdit *term = date({});

    void addTo(GridForm &form, const Post &post)
    {
        phone->setText(post.phone);
        employer->setText(post.employer);
        duties->setText(post.duties);
        term->setIso(post.termUntil);
        form.add(u"phone"_s, Words::tr("Phone of the post; it stands on the notice board"), phone);
        form.add(u"employer"_s, Words::tr("Employer, of a part-time grid worker"), employer);
        form.add(u"duties"_s, Words::tr("Duties"), duties);
        form.add(u"term_until"_s, Words::tr("The term ends on"), term);
    }
    Status take(Post &post) const
    {
        if (!term->problem().isEmpty())
            return Error{ErrorCode::Invalid, term->problem(), u"term_until"_s};
        post.phone = phone->text().simplified();
        post.employer = employer->text().simplified();
        post.duties = duties->text().simplified();
        post.termUntil = term->iso();
        return {};
    }
};

} // namespace

bool GridForms::fillPost(Workplace &workplace, QWidget *parent, const Post &place, Key role, const Posts::Entry *before)
{
    Store &store = workplace.store();
    auto roles = Posts::roles(store.db());
    if (!roles) {
        workplace.complain(roles.error());
        return false;
    }
    GridForm form(before ? Words::tr("Who follows %1 as %2?").arg(before->holder, before->role) : Words::tr("Fill a post"),
                  before ? Words::tr("%1 ends and the next begins on the same day.").arg(before->holder) : QString(), parent);
    form.setDeeds(Words::tr("Leave as it is"), before ? Words::tr("Hand over") : Words::tr("Fill the post"));
    auto *post = new CodeCombo;
    QList<Choice> choices;
    const QString level = place.stairwell ? u"stairwell"_s : place.building ? u"building"_s : u"grid"_s;
    for (const Posts::Role &one : std::as_const(*roles))
        if (one.role.level == level)
            choices.append({QString::number(one.key), one.role.name});
    post->setChoices(choices);
    post->setCode(role ? QString::number(role) : choices.isEmpty() ? QString() : choices.first().code);
    auto *who = new CodeCombo;
    const WhoCombo holder(workplace, who);
    DateEdit *since = date(QDate::currentDate().toString(Qt::ISODate));
    FieldBox *whoBox = form.add(u"name"_s, Words::tr("Who: a worker, a resident by name or door, or a name"), who, true);
    if (before)
        post->hide();
    else
        form.add(u"role"_s, Words::tr("Post"), post, true);
    form.add(u"since"_s, Words::tr("Since"), since);
    Details details;
    details.addTo(form, before ? before->post : Post{});
    if (before) {
        // What belongs to the person goes with the person.
        details.phone->clear();
        details.employer->clear();
        details.term->setIso({});
        post->setParent(&form);
    }
    whoBox->input()->setFocus();
    form.onSave([&]() -> Status {
        Post record = place;
        record.role = before ? before->post.role : post->code().toLongLong();
        holder.take(record);
        if (auto taken = details.take(record); !taken)
            return taken;
        if (!since->problem().isEmpty())
            return Error{ErrorCode::Invalid, since->problem(), u"since"_s};
        record.since = since->iso();
        Posts posts(store);
        if (!before) {
            auto made = posts.assign(record);
            return made ? Status() : Status(made.error());
        }
        if (!since->date().isValid())
            return Error{ErrorCode::Invalid, Words::tr("From which day on? Write it as 2026-05-01."), u"since"_s};
        auto made = posts.succeed(before->key, record, since->date());
        return made ? Status() : Status(made.error());
    });
    return form.ask();
}

bool GridForms::editPost(Workplace &workplace, QWidget *parent, const Posts::Entry &entry)
{
    Store &store = workplace.store();
    auto seen = store.read(Post::entity(), entry.key);
    if (!seen) {
        workplace.complain(seen.error());
        return false;
    }
    Post record = seen->as<Post>();
    GridForm form(u"%1 · %2"_s.arg(entry.holder, entry.role), entry.place, parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Save"));
    Details details;
    details.addTo(form, record);
    DateEdit *since = date(record.since);
    form.add(u"since"_s, Words::tr("Since"), since);
    form.onSave([&]() -> Status {
        if (auto taken = details.take(record); !taken)
            return taken;
        if (!since->problem().isEmpty())
            return Error{ErrorCode::Invalid, since->problem(), u"since"_s};
        record.since = since->iso();
        auto done = Posts(store).change(*seen, record);
        return done ? Status() : Status(done.error());
    });
    return form.ask();
}

} // namespace Allpost
