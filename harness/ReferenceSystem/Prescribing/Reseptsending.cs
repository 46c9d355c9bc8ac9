using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Makes a signed prescription of what it shall say, sends it and keeps its receipt.</summary>
internal sealed class Reseptsending(EhrSession session)
{
    /// <summary>Makes and signs; gives why not when a reference number was needed and could not be had.</summary>
    public Task<(LegensResept? Resept, Attempt? Refused)> MakeAsync(ActionRequest request, Resept innhold, CancellationToken cancellationToken) =>
        MakeAsync(request, session.Patient(request.Pasient!), innhold, cancellationToken);

    /// <summary>Makes and signs for a patient as the given identity has it.</summary>
    public async Task<(LegensResept? Resept, Attempt? Refused)> MakeAsync(
        ActionRequest request, CastPatient patient, Resept innhold, CancellationToken cancellationToken)
    {
        var user = session.User(request.Bruker);
        var number = await ReferenceNumberAsync(user, patient, innhold, cancellationToken).ConfigureAwait(false);
        if (number.Refused is not null)
        {
            return (null, number.Refused);
        }

        var msgId = session.Policies.NewIdPerMessage ? NewId() : session.FirstMsgId ??= NewId();
        var content = ReseptWriter.Write(session.Policies.Prescription(innhold with { RefNr = number.RefNr }));
        var resept = new LegensResept
        {
            ReseptId = msgId,
            Pasient = patient.Nokkel,
            Rekvirent = user,
            Innhold = innhold,
            Melding = session.Messages.Make(
                Meldingstype.Resept, msgId, user, innhold.RekvLegensNavn == true ? AsPatient(user) : patient, content),
        };
        session.Resepter.Add(resept);
        return (resept, null);
    }

    /// <summary>Sends now, or lets the user go on and sends in the background.</summary>
    public Task SendOrQueueAsync(LegensResept resept, CancellationToken cancellationToken)
    {
        if (!session.Policies.SendsInBackground)
        {
            return SendAsync(resept, cancellationToken);
        }

        // The user has gone on: that the action has ended does not end the sending.
        session.IBakgrunnen.Add(SendAsync(resept, CancellationToken.None));
        return Task.CompletedTask;
    }

    /// <summary>Sends, and settles by the receipt.</summary>
    public async Task SendAsync(LegensResept resept, CancellationToken cancellationToken)
    {
        if (!session.Policies.Sends)
        {
            resept.Status = Sendestatus.Sendt;
            return;
        }

        var sent = await session.Reseptformidleren.SendAsync("M1", resept.Melding, cancellationToken).ConfigureAwait(false);
        var kvittering = Kvittering.Av(sent, "M1", resept.ReseptId, session.Policies);

        // A settled prescription is not unsettled by a later receipt.
        if (resept.Status is Sendestatus.Sendt or Sendestatus.Avvist)
        {
            resept.Status = session.Policies.SettledStaysSettled ? resept.Status : Sendestatus.Ubekreftet;
            return;
        }

        resept.Status = kvittering.Accepted switch
        {
            true => session.Policies.ShowsAccepted,
            false => session.Policies.ShowsRejected,
            null => session.Policies.ShowsMissingReceipt,
        };
        resept.Forklaring = session.Policies.ShowsReason ? kvittering.Reason : "";
        if (kvittering.GjelderDosering)
        {
            session.AvvistForDosering.Add(resept.Innhold.ReseptDokLegemiddel.Forskrivning);
        }
    }

    /// <summary>What the prescriber is told of a prescription that was sent.</summary>
    public Attempt Told(LegensResept resept)
    {
        var attempt = resept.Status switch
        {
            Sendestatus.Sendt => Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten er sendt"),
            Sendestatus.Avvist => Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten er avvist og IKKE sendt. {resept.Forklaring}"),
            Sendestatus.Venter => Attempts.Shown(AttemptOutcome.Unconfirmed, "information", "Resepten sendes"),
            _ when !session.Policies.TellsMissingReceipt => new Attempt { Outcome = AttemptOutcome.Unconfirmed },
            _ => Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", $"Resepten er ikke bekreftet mottatt. {resept.Forklaring}"),
        };
        return attempt with { References = new Dictionary<string, string> { ["reseptId"] = resept.ReseptId } };
    }

    private async Task<(string? RefNr, Attempt? Refused)> ReferenceNumberAsync(
        CastUser user, CastPatient patient, Resept innhold, CancellationToken cancellationToken)
    {
        var needed = innhold.LastResept == true || innhold.RekvLegensNavn == true || patient.Nummer() is null;
        if (!needed || !session.Policies.OrdersReferenceNumber)
        {
            return (null, null);
        }

        if (session.Policies.ReferenceNumber(session.SisteReferansenummer) is { } own)
        {
            return (own, null);
        }

        var message = session.Messages.Make(Meldingstype.ForesporselReferansenummer, NewId(), user, null, M41Writer.Write(new M41(1)), signed: false);
        var sent = await session.Reseptformidleren.SendAsync("M4_1", message, cancellationToken).ConfigureAwait(false);
        try
        {
            var content = sent.Outcome == SendOutcome.Answered ? MsgHeadReader.Read(sent.Document).Content : null;
            if (content is not null && M42Reader.Read(content).RefNr is [var number, ..])
            {
                session.SisteReferansenummer = number;
                return (number, null);
            }

            return (null, Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten trenger et referansenummer, men det kunne ikke hentes. {sent.Text}"));
        }
        catch (MessageFormatException unreadable)
        {
            return (null, Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten trenger et referansenummer, men svaret kan ikke leses: {unreadable.Message}"));
        }
    }

    /// <summary>In the doctor's own name the doctor is who the prescription is to, by date of birth and sex (R0908).</summary>
    private static CastPatient AsPatient(CastUser user) => new()
    {
        Nokkel = user.Nokkel,
        Fornavn = user.Fornavn,
        Etternavn = user.Etternavn,
        Fodselsdato = user.Fodselsdato
            ?? throw new InvalidOperationException($"Rollebesetningen mangler fødselsdato for {user.Nokkel}, som trengs for resept i legens navn."),
        Kjonn = user.Kjonn ?? "9",
    };

    private static string NewId() => Guid.NewGuid().ToString();
}
