using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Meldinger;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Everything of the message exchange that a seeded defect or a healthy variant may change; the values here are the healthy ones.</summary>
internal sealed record MeldingsPolicies
{
    private static readonly string[] AlleKoer = [Konavn.Async, Konavn.Sync, Konavn.Error];

    // Sending

    /// <summary>Changes the AMQP message before it is sent.</summary>
    public Func<Bussbrev, Bussbrev> Envelope { get; init; } = brev => brev;

    /// <summary>Changes an error message before it is sent.</summary>
    public Func<Bussbrev, Bussbrev> ErrorEnvelope { get; init; } = brev => brev;

    /// <summary>Changes the hodemelding before it is kept in the outbox.</summary>
    public Func<MsgHead, MsgHead> Head { get; init; } = hode => hode;

    /// <summary>Whether the payload is signed and encrypted.</summary>
    public bool Protects { get; init; } = true;

    /// <summary>The OID of the content cipher.</summary>
    public string Cipher { get; init; } = CmsProtection.Aes256Cbc;

    /// <summary>True when an encryption certificate that was fetched once is used for ever.</summary>
    public bool KeepsFirstCertificate { get; init; }

    /// <summary>True when what the parties have not agreed on is not sent.</summary>
    public bool KeepsWithinAgreement { get; init; } = true;

    /// <summary>The agreement that is written, given the one in force; null for none.</summary>
    public Func<string?, string?> Agreement { get; init; } = cpaId => cpaId;

    /// <summary>True when a message keeps its MsgId however often it is sent.</summary>
    public bool KeepsMsgId { get; init; } = true;

    /// <summary>How often a message is tried before somebody must look at it.</summary>
    public int MostAttempts { get; init; } = 8;

    /// <summary>How long to wait before the next attempt, given how many were made.</summary>
    public Func<int, TimeSpan> RetryDelay { get; init; } = attempts => TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, attempts - 1)));

    /// <summary>True when what the receiver has refused is left alone.</summary>
    public bool LeavesRefusedAlone { get; init; } = true;

    /// <summary>The address that a queue is sent to, given the name space and the queue.</summary>
    public Func<string, string, string> SendsTo { get; init; } = (name, queue) => $"/exchange/{name}/{queue}";

    /// <summary>The address that a queue is received from, given the name space and the queue.</summary>
    public Func<string, string, string> ReceivesFrom { get; init; } = (_, queue) => $"/amq/queue/{queue}";

    /// <summary>True when the connection to the broker is made again after it was lost.</summary>
    public bool Reconnects { get; init; } = true;

    // Registers

    /// <summary>True when a register is left alone for as long as it asks.</summary>
    public bool HeedsRetryAfter { get; init; } = true;

    /// <summary>How long what the registers have said may be used.</summary>
    public TimeSpan RegisterLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>True when nothing older than <see cref="RegisterLifetime"/> is used, whether or not the registers answer.</summary>
    public bool HeedsRegisterLifetime { get; init; } = true;

    /// <summary>True when a message waits when nobody knows where it is to go.</summary>
    public bool WaitsForRegister { get; init; } = true;

    /// <summary>True when nothing is sent to a party that is closed.</summary>
    public bool HeedsClosedParty { get; init; } = true;

    // Receipts of what was sent

    /// <summary>How a message is shown when the broker has it and the receiver has not answered.</summary>
    public Utboksstatus StatusWhenSent { get; init; } = Utboksstatus.Ubekreftet;

    /// <summary>How long a receipt is waited for.</summary>
    public TimeSpan ReceiptDeadline { get; init; } = TimeSpan.FromHours(96);

    /// <summary>True when somebody is told that a receipt has not come in time.</summary>
    public bool TellsMissingReceipt { get; init; } = true;

    /// <summary>True when somebody is told of a negative receipt.</summary>
    public bool TellsNegativeReceipt { get; init; } = true;

    /// <summary>True when the reason of a negative receipt is shown.</summary>
    public bool ShowsReasonOfRefusal { get; init; } = true;

    /// <summary>True when a receipt that comes late closes what waits for it.</summary>
    public bool TakesLateReceipt { get; init; } = true;

    /// <summary>True when a message is sent anew when its receipt has not come in time.</summary>
    public bool ResendsWhenOverdue { get; init; }

    // Receiving

    /// <summary>The kinds of queue that are listened to.</summary>
    public IReadOnlyList<string> Queues { get; init; } = AlleKoer;

    /// <summary>True when a message whose header and content disagree about the sender is refused.</summary>
    public bool ChecksSender { get; init; } = true;

    /// <summary>True when a message whose header and content disagree about the receiver is refused.</summary>
    public bool ChecksReceiver { get; init; } = true;

    /// <summary>True when a message must be signed and encrypted.</summary>
    public bool RequiresProtection { get; init; } = true;

    /// <summary>The problems with a message's protection that are overlooked.</summary>
    public Func<CmsProblem, bool> Overlooks { get; init; } = _ => false;

    /// <summary>True when what was encrypted for the former certificate can still be read.</summary>
    public bool ReadsWithFormerKey { get; init; } = true;

    /// <summary>The error condition that is reported, given the right one; null reports nothing.</summary>
    public Func<string, string?> ErrorCondition { get; init; } = condition => condition;

    /// <summary>True when an error message is answered with another one.</summary>
    public bool AnswersErrorMessages { get; init; }

    /// <summary>True when a message that cannot be read is given back to the queue.</summary>
    public bool GivesUnreadableBack { get; init; }

    /// <summary>True when the queue is left alone once a message could not be read.</summary>
    public bool StopsAtUnreadable { get; init; }

    /// <summary>True when somebody is told of a message that could not be taken in.</summary>
    public bool TellsUnreadable { get; init; } = true;

    /// <summary>True when a message whose clock is a little ahead of ours is refused.</summary>
    public bool RefusesClockAhead { get; init; }

    /// <summary>True when a message of a function that is not agreed on is refused.</summary>
    public bool RefusesUnsupported { get; init; } = true;

    /// <summary>True when a message that came before is not taken in again.</summary>
    public bool DetectsDuplicates { get; init; } = true;

    /// <summary>What the same message again is known by.</summary>
    public Func<Bussbrev, string, string> Identity { get; init; } = (_, msgId) => msgId;

    /// <summary>True when a message that is too old is not taken for a fresh one.</summary>
    public bool HeedsLifetime { get; init; } = true;

    /// <summary>True when what was received is kept before the receipt is sent.</summary>
    public bool KeepsBeforeReceipt { get; init; } = true;

    /// <summary>True when what was received is kept before the broker is told that it was taken.</summary>
    public bool KeepsBeforeAccept { get; init; } = true;

    /// <summary>Changes a receipt before it is sent; null sends none.</summary>
    public Func<Apprec, Apprec?> Receipt { get; init; } = kvittering => kvittering;

    /// <summary>True when receipts are receipted too.</summary>
    public bool ReceiptsReceipts { get; init; }

    /// <summary>The receipt's status for a message that was taken in before, given the first one's.</summary>
    public Func<string, string> ReceiptOfDuplicate { get; init; } = status => status;

    /// <summary>True when somebody is told of what is on the error queue.</summary>
    public bool TellsErrorMessages { get; init; } = true;

    /// <summary>True when somebody is told of what the broker gave up delivering.</summary>
    public bool TellsDeadLetters { get; init; } = true;

    // Dialogue with citizens

    /// <summary>The patient that a message is placed with, given the patients here and what the message says; null for nobody.</summary>
    public Func<IReadOnlyList<CastPatient>, Patient?, CastPatient?> Match { get; init; } = Pasientkobling.Finn;

    /// <summary>Who the patient of a message is taken to be: the message's patient, given also the one who acts for the patient.</summary>
    public Func<Patient?, Patient?, Patient?> PatientOf { get; init; } = (patient, _) => patient;

    /// <summary>True when somebody is told that a citizen waits for an answer.</summary>
    public bool TellsWaitingCitizen { get; init; } = true;

    /// <summary>True when it shows who acts for the patient.</summary>
    public bool ShowsWhoActs { get; init; } = true;

    /// <summary>The service that a message is filed with, given the service that it came to and all of them.</summary>
    public Func<string, IReadOnlyList<string>, string> Unit { get; init; } = (unit, _) => unit;

    /// <summary>True when the attachments are kept.</summary>
    public bool KeepsAttachments { get; init; } = true;

    /// <summary>The message that an answer refers to, given the right one; null for none.</summary>
    public Func<string, string?> AnswerTo { get; init; } = msgId => msgId;

    /// <summary>The conversation that an answer belongs to, given the right one.</summary>
    public Func<string, string> ConversationOf { get; init; } = msgId => msgId;

    /// <summary>True when a message in an unknown conversation is shown by itself.</summary>
    public bool KeepsUnknownConversationApart { get; init; } = true;

    // Renewal of prescriptions

    /// <summary>True when a renewal is first made when the prescriber says so.</summary>
    public bool RenewsOnlyWhenTold { get; init; } = true;

    /// <summary>The prescription that is renewed, given the one that was asked for and all of the patient's.</summary>
    public Func<string, IReadOnlyList<string>, string> RenewedPrescription { get; init; } = (asked, _) => asked;

    /// <summary>True when the citizen is told that a prescription is renewed only when Reseptformidleren has taken it in.</summary>
    public bool AnswersAfterReseptformidleren { get; init; } = true;

    /// <summary>True when the answer that a prescription is renewed brings the new prescription along.</summary>
    public bool SendsRenewedPrescription { get; init; } = true;

    // Appointments

    /// <summary>The zone that appointments are written and read in where they say none, and the one that local times are shown in.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>How the start of an appointment is written, given the right instant.</summary>
    public Func<DateTimeOffset, DateTimeOffset> WrittenStart { get; init; } = start => start;

    /// <summary>How the start of an appointment that was received is taken, given the right instant.</summary>
    public Func<DateTimeOffset, DateTimeOffset> ReadStart { get; init; } = start => start;

    /// <summary>True when an older change never undoes a newer one.</summary>
    public bool HeedsSequence { get; init; } = true;

    /// <summary>True when a time is given to the first who asks, and to nobody else.</summary>
    public bool GivesTimeOnce { get; init; } = true;

    /// <summary>True when a change is told as one message.</summary>
    public bool TellsChangeAsOne { get; init; } = true;

    /// <summary>True when a cancelled time is free again.</summary>
    public bool FreesCancelledTime { get; init; } = true;

    /// <summary>True when somebody is told when a citizen cannot be told of an appointment.</summary>
    public bool TellsUntoldCitizen { get; init; } = true;

    /// <summary>The number of a change as it is written, given the right one.</summary>
    public Func<int, int> WrittenSequence { get; init; } = sequence => sequence;

    /// <summary>Changes an appointment before it is put on helsenorge by its API.</summary>
    public Func<JsonObject, JsonObject> Appointment { get; init; } = time => time;

    /// <summary>True when the name of a service that tells of illness is kept out of what helsenorge sends as SMS.</summary>
    public bool MarksSensitiveSender { get; init; } = true;

    /// <summary>True when what could not be put on helsenorge is tried again.</summary>
    public bool RepublishesAppointment { get; init; } = true;

    /// <summary>Whether a patient is shown as active on helsenorge, given what was answered; null for no answer.</summary>
    public Func<bool?, bool?> ShownActive { get; init; } = active => active;

    // Synchronous requests

    /// <summary>How long the answer to a synchronous request is waited for.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>True when an answer that comes too late, or to another request, is not used.</summary>
    public bool DropsLateReply { get; init; } = true;

    /// <summary>True when the answer must be to the request that was made (correlation-id).</summary>
    public bool ChecksCorrelation { get; init; } = true;

    /// <summary>True when the user is told that nothing is confirmed.</summary>
    public bool TellsUnconfirmed { get; init; } = true;

    // The system itself

    /// <summary>True when each message is written in the log with user, patient and id.</summary>
    public bool LogsMessages { get; init; } = true;

    /// <summary>True when person numbers are written in the log.</summary>
    public bool LogsPersonNumbers { get; init; }

    /// <summary>True when the system goes on without the national services.</summary>
    public bool WorksAlone { get; init; } = true;
}
