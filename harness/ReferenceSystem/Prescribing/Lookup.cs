using System.Xml.Linq;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Looks up prescriptions and dispensings; tells «not looked up», «failed» and «none» apart.</summary>
internal sealed class Lookup(EhrSession session)
{
    /// <summary>hent-resepter.</summary>
    public async Task<Attempt> PrescriptionsAsync(ActionRequest request, CancellationToken cancellationToken)
    {
        var patient = session.Patient(request.Pasient!);
        var msgId = Guid.NewGuid().ToString();
        var all = request.Argumenter["alleResepter"]?.GetValue<bool>() ?? false;
        var question = new M95
        {
            Fnr = patient.Nummer(),
            AlleResepter = all ? JaNei.Ja : JaNei.Nei,
            Samtykke = JaNei.Ja,
            Komprimering = session.Policies.CompressFrom,
        };
        var content = M95Writer.Write(question, session.Policies.LookupVersion);
        var message = session.Messages.Make(Meldingstype.ForesporselResepter, msgId, session.User(request.Bruker), patient, content);
        var sent = IVersjon(
            await session.Reseptformidleren.SendAsync("M9_5", message, cancellationToken).ConfigureAwait(false), session.Policies.LookupVersion);
        var oppslag = Les(sent, patient);

        // The user may have gone on to another patient while the answer was on its way.
        if (session.OpenPatient == patient.Nokkel || !session.Policies.DropsLateAnswer)
        {
            session.Oppslag = oppslag;
        }

        return oppslag.Tilstand == Oppslagstilstand.Hentet
            ? Attempts.Shown(AttemptOutcome.Performed, "information", $"{oppslag.Resepter.Count} resepter hentet fra Reseptformidleren")
            : Attempts.Shown(AttemptOutcome.Unconfirmed, "error", $"Reseptene kunne ikke hentes. {sent.Text}");
    }

    /// <summary>hent-utleveringer.</summary>
    public async Task<Attempt> DispensingsAsync(ActionRequest request, string reseptId, CancellationToken cancellationToken)
    {
        var resept = session.Resept(reseptId);
        var message = session.Messages.Make(
            Meldingstype.ForesporselUtleveringer, Guid.NewGuid().ToString(), session.User(request.Bruker), session.Patient(resept.Pasient),
            M97Writer.Write(new M97(reseptId, session.Policies.CompressFrom, JaNei.Ja), session.Policies.DispensingsVersion));
        var sent = IVersjon(
            await session.Reseptformidleren.SendAsync("M9_7", message, cancellationToken).ConfigureAwait(false), session.Policies.DispensingsVersion);
        if (sent.Outcome != SendOutcome.Answered || Content(sent) is not { } content)
        {
            return !session.Policies.TellsFailedDispensings(sent.Outcome)
                ? Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten er ikke utlevert")
                : Attempts.Shown(AttemptOutcome.Unconfirmed, "error", $"Utleveringene kunne ikke hentes. {sent.Text}");
        }

        resept.Utleveringer = session.Policies.ShowsDispensings ? M98Reader.Read(content).AntallUtleveringer ?? 0 : 0;
        return Attempts.Shown(AttemptOutcome.Performed, "information", $"Resepten er utlevert {resept.Utleveringer} gang(er)");
    }

    /// <summary>What the answer's version says is only sure in the version that was asked in: others have not all its fields.</summary>
    private Sent IVersjon(Sent sent, XNamespace question) =>
        sent.Outcome == SendOutcome.Answered && !session.Policies.ReadsOtherVersions
            && Content(sent) is { } content && content.Name.Namespace != Svarversjoner.Til(question)
            ? sent with { Outcome = SendOutcome.OtherVersion, Text = "Svaret er i en annen meldingsversjon enn det ble spurt i" }
            : sent;

    private Oppslag Les(Sent sent, CastPatient patient)
    {
        if (sent.Outcome != SendOutcome.Answered)
        {
            return new Oppslag { Tilstand = session.Policies.FailedLookup(sent.Outcome) };
        }

        try
        {
            // A negative receipt comes in place of the list.
            var root = WireXml.Load(sent.Document).Root!;
            return ApprecReader.IsApprec(root)
                ? new Oppslag { Tilstand = session.Policies.FailedLookup(SendOutcome.Answered) }
                : Les(MsgHeadReader.Read(sent.Document), patient);
        }
        catch (MessageFormatException)
        {
            return new Oppslag { Tilstand = session.Policies.FailedLookup(SendOutcome.Unreadable) };
        }
    }

    private Oppslag Les(MsgHead head, CastPatient patient)
    {
        var m96 = M96Reader.Read(head.Content ?? throw new MessageFormatException("Svaret har ikke noe innhold"));
        var originals = head.Originals.Select(o => MsgHeadReader.Read(o)).ToDictionary(o => o.MsgInfo.MsgId);
        if (session.Policies.ChecksPatientOfAnswer && (IsOther(m96.PasientInfo, patient) || originals.Values.Any(o => IsOther(o.MsgInfo, patient, Former(m96, patient)))))
        {
            session.Logg("Svar fra Reseptformidleren gjaldt en annen pasient enn det ble spurt om, og er forkastet.");
            return new Oppslag { Tilstand = Oppslagstilstand.Feil };
        }

        return new Oppslag
        {
            Tilstand = Oppslagstilstand.Hentet,
            Resepter = session.Policies.ShowsOthers ? [.. m96.Listeelementer.Select(e => Hentet(e, originals.GetValueOrDefault(e.ReseptId)))] : [],
            Reservert = session.Policies.ShowsReservation && (m96.Pasientreservasjon == true || m96.StatusSok?.V == StatusSok.Reservert.V),
            Skjulte = session.Policies.ShowsLocked && (m96.LastResept == true || m96.StatusSok?.V == StatusSok.Last.V),
        };
    }

    private HentetResept Hentet(Listeelement element, MsgHead? original)
    {
        // While a pharmacy holds the prescription its status stays U: only the reason tells that it is recalled,
        // or in older versions the flag beside it.
        var recalled = element.Status.V == StatusResept.Tilbakekalt.V
            || (session.Policies.ReadsHiddenRecall && (element.Tilbakekalling is not null || element.TilbakekallingStatus == true));
        return new HentetResept(element.ReseptId, original is null ? null : ReseptReader.Read(original), element.Status.V, recalled);
    }

    private static XElement? Content(Sent sent)
    {
        try
        {
            return MsgHeadReader.Read(sent.Document).Content;
        }
        catch (MessageFormatException)
        {
            return null;
        }
    }

    private static bool IsOther(M96PasientInfo? info, CastPatient patient) =>
        info is not null && info.Fnr != patient.Nummer() && !info.AndreFnr.Contains(patient.Nummer() ?? "");

    private static bool IsOther(MsgInfo info, CastPatient patient, IReadOnlyList<string> former) =>
        info.Patient is { Idents: [var ident, ..] } && ident.Id != patient.Nummer() && !former.Contains(ident.Id);

    /// <summary>The patient's other numbers: as the population register has them, and as the answer says where its version can.</summary>
    private IReadOnlyList<string> Former(M96 m96, CastPatient patient) => session.Policies.ShowsFormerNumber
        ? [.. patient.TidligereFnr, .. m96.PasientInfo is { } info ? info.AndreFnr.Append(info.Fnr) : []]
        : [];
}
