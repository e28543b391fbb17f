// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/counterquestions.h"

#include "forms/households/personpick.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CounterQuestions)
};

/// Inputs below one another; Enter goes on and after the last one does the deed.
class Body : public QWidget
{
public:
    explicit Body(Question &question) : m_column(new QVBoxLayout(this)), m_keys(new EnterMoves(this))
    {
        m_column->setContentsMargins({});
        m_column->setSpacing(Space::s);
        QObject::connect(m_keys, &EnterMoves::finished, &question, [&question] { question.goButton()->click(); });
    }
    template <typename Input>
    Input *add(const QString &label, Input *input)
    {
        auto *box = new FieldBox(label, input);
        box->setReserveNote(false);
        m_column->addWidget(box);
        if (!focusProxy())
            setFocusProxy(input);
        return input;
    }

private:
    QVBoxLayout *m_column;
    EnterMoves *m_keys;
};

} // namespace

bool CounterQuestions::agent(Agent &agent, const QString &person, QWidget *over)
{
    Question ask(Words::tr("Who comes for %1?").arg(person), Words::tr("The agent’s own papers are asked for as well. No name: the person came themselves."), over);
    ask.setDeeds(Words::tr("Leave it"), Words::tr("Note the agent"));
    auto *body = new Body(ask);
    auto *name = body->add(Words::tr("Agent’s name"), new LineEdit);
    auto *relation = body->add(Words::tr("Relation to the person"), new LineEdit);
    auto *id = body->add(Words::tr("Agent’s ID number"), new LineEdit);
    name->setText(agent.name);
    relation->setText(agent.relation);
    id->setText(agent.id);
    ask.setBody(body);
    if (ask.exec() != QDialog::Accepted)
        return false;
    agent = {name->text().simplified(), relation->text().simplified(), id->text().simplified()};
    return true;
}

Key CounterQuestions::person(Workplace &workplace, const QString &visitor, QWidget *over)
{
    Question ask(Words::tr("Who is %1?").arg(visitor), Words::tr("The visit and its matters are then theirs."), over);
    ask.setDeeds(Words::tr("Leave it"), Words::tr("It is this one"));
    auto *pick = new PersonPick(Words::tr("In the register"), workplace);
    pick->setFocusProxy(pick->input());
    QObject::connect(pick->input(), &QLineEdit::returnPressed, ask.goButton(), &QAbstractButton::click);
    pick->input()->setText(visitor);
    Q_EMIT pick->input()->textEdited(visitor);
    ask.setBody(pick);
    return ask.exec() == QDialog::Accepted ? pick->chosen() : 0;
}

std::optional<std::pair<Key, QString>> CounterQuestions::colleague(const Store &store, const QString &matter, QWidget *over)
{
    Question ask(Words::tr("Who goes on with “%1”?").arg(matter), Words::tr("It stands on their list at the counter; a slip is printed."), over);
    ask.setDeeds(Words::tr("Keep it"), Words::tr("Hand over, print the slip"));
    auto *body = new Body(ask);
    auto *who = body->add(Words::tr("Colleague"), new CodeCombo);
    QList<Choice> choices = VisitTexts::workers(store.db());
    choices.removeIf([&](const Choice &one) { return one.code == QString::number(store.worker()); });
    who->setChoices(choices);
    if (!choices.isEmpty())
        who->setCode(choices.first().code);
    auto *note = body->add(Words::tr("What to know"), new LineEdit);
    ask.setBody(body);
    if (ask.exec() != QDialog::Accepted)
        return std::nullopt;
    return std::pair(Key(who->code().toLongLong()), note->text().simplified());
}

QString CounterQuestions::reason(const QString &question, const QString &consequences, const QString &label, const std::pair<QString, QString> &deeds, QWidget *over)
{
    Question ask(question, consequences, over);
    ask.setDeeds(deeds.first, deeds.second);
    auto *body = new Body(ask);
    auto *why = body->add(label, new LineEdit);
    ask.setBody(body);
    const QString refusal = Words::tr("Say why first.");
    ask.goButton()->setRefusal(refusal);
    QObject::connect(why, &QLineEdit::textChanged, &ask, [&ask, refusal](const QString &text) { ask.goButton()->setRefusal(text.trimmed().isEmpty() ? refusal : QString()); });
    return ask.exec() == QDialog::Accepted ? why->text().simplified() : QString();
}

} // namespace Allpost
