using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Prescribes, sends, recalls and renews.</summary>
internal sealed class Prescriber(EhrSession session)
{
    /// <summary>forskriv.</summary>
    public async Task<Attempt> PrescribeAsync(ActionRequest request, Wire.Adapter.Forskrivning valg, CancellationToken cancellationToken)
    {
        var (resept, refused) = await MakeAsync(request, valg, cancellationToken).ConfigureAwait(false);
        if (resept is null)
        {
            return refused!;
        }

        await SendAsync(resept, cancellationToken).ConfigureAwait(false);
        if (valg.Trykk > 1 && !session.Policies.IgnoresSecondPress)
        {
            var (again, _) = await MakeAsync(request, valg, cancellationToken).ConfigureAwait(false);
            await SendAsync(again!, cancellationToken).ConfigureAwait(false);
        }

        return Of(resept);
    }

    /// <summary>send-pa-nytt: the same message, the same id.</summary>
    public async Task<Attempt> ResendAsync(string reseptId, ActionRequest request, CancellationToken cancellationToken)
    {
        var resept = session.Resept(reseptId);
        if (resept.Status == Sendestatus.Ubekreftet && !session.Policies.ResendKeepsId)
        {
            var (again, refused) = await MakeAsync(request, resept.Valg, cancellationToken).ConfigureAwait(false);
            if (again is null)
            {
                return refused!;
            }

            resept.Skjult = true;
            resept = again;
        }

        await SendAsync(resept, cancellationToken).ConfigureAwait(false);
        return Of(resept);
    }

    /// <summary>vent-pa-bakgrunnsjobb: what has no receipt is sent once more, as it was.</summary>
    public async Task RunBackgroundAsync(ActionRequest request, CancellationToken cancellationToken)
    {
        foreach (var resept in session.Resepter.ToList())
        {
            if (resept.Status == Sendestatus.Ubekreftet && session.Policies.BackgroundKeepsId)
            {
                await SendAsync(resept, cancellationToken).ConfigureAwait(false);
            }
            else if (resept.Status == Sendestatus.Ubekreftet || (resept.Status == Sendestatus.Avvist && !session.Policies.LeavesRejectedAlone))
            {
                var (again, _) = await MakeAsync(request, resept.Valg, cancellationToken).ConfigureAwait(false);
                await SendAsync(again!, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>tilbakekall.</summary>
    public async Task<Attempt> RecallAsync(ActionRequest request, string reseptId, CV arsak, string? nyReseptId, CancellationToken cancellationToken)
    {
        var resept = session.Resept(reseptId);
        if (!session.Policies.SendsRecall)
        {
            (resept.Tilbakekallingsstatus, resept.Tilbakekalt) = ("utfort", true);
            return Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten er tilbakekalt");
        }

        var msgId = NewId();
        var content = TilbakekallingWriter.Write(new Tilbakekalling
        {
            ReseptId = reseptId,
            Arsak = arsak,
            NyReseptId = session.Policies.RecallNamesNew ? nyReseptId : null,
        });
        var message = session.Messages.Make(Meldingstype.Tilbakekalling, msgId, session.User(request.Bruker), session.Patient(resept.Pasient), content);
        var sent = await session.Reseptformidleren.SendAsync("M5", message, cancellationToken).ConfigureAwait(false);
        var kvittering = sent.Outcome == SendOutcome.Answered
            ? Kvittering.Les(sent.Document, msgId, session.Policies.ShowsFreeText)
            : new Kvittering(null, sent.Text);
        return Settle(resept, kvittering);
    }

    /// <summary>forny: a new prescription, then the recall of the old one.</summary>
    public async Task<Attempt> RenewAsync(ActionRequest request, string reseptId, CancellationToken cancellationToken)
    {
        var old = session.Resept(reseptId);
        var (renewed, refused) = await MakeAsync(request, old.Valg, cancellationToken).ConfigureAwait(false);
        if (renewed is null)
        {
            return refused!;
        }

        await SendAsync(renewed, cancellationToken).ConfigureAwait(false);
        var attempt = Of(renewed) with
        {
            References = new Dictionary<string, string> { ["nyReseptId"] = renewed.ReseptId, ["reseptId"] = reseptId },
        };
        if (renewed.Status != Sendestatus.Sendt || !session.Policies.RenewalRecalls)
        {
            return attempt;
        }

        old.FornyetAv = renewed.ReseptId;
        var recall = await RecallAsync(request, reseptId, ArsakTilbakekalling.Fornying, renewed.ReseptId, cancellationToken).ConfigureAwait(false);
        old.Skjult = !old.Tilbakekalt && !session.Policies.ShowsOldWhenRecallFailed;
        return attempt with { Outcome = recall.Outcome, Shown = [.. attempt.Shown, .. recall.Shown] };
    }

    private async Task<(LegensResept? Resept, Attempt? Refused)> MakeAsync(
        ActionRequest request, Wire.Adapter.Forskrivning valg, CancellationToken cancellationToken)
    {
        var (user, patient) = (session.User(request.Bruker), session.Patient(request.Pasient!));
        var number = await ReferenceNumberAsync(user, patient, valg, cancellationToken).ConfigureAwait(false);
        if (number.Refused is not null)
        {
            return (null, number.Refused);
        }

        var msgId = session.Policies.NewIdPerMessage ? NewId() : session.FirstMsgId ??= NewId();
        var content = ReseptWriter.Write(session.Messages.Resept(valg, patient, number.RefNr));
        var resept = new LegensResept
        {
            ReseptId = msgId,
            Pasient = patient.Nokkel,
            Valg = valg,
            Melding = session.Messages.Make(Meldingstype.Resept, msgId, user, valg.ILegensNavn ? AsPatient(user) : patient, content),
        };
        session.Resepter.Add(resept);
        return (resept, null);
    }

    private async Task SendAsync(LegensResept resept, CancellationToken cancellationToken)
    {
        if (!session.Policies.Sends)
        {
            resept.Status = Sendestatus.Sendt;
            return;
        }

        var sent = await session.Reseptformidleren.SendAsync("M1", resept.Melding, cancellationToken).ConfigureAwait(false);
        var kvittering = sent.Outcome == SendOutcome.Answered
            ? Kvittering.Les(sent.Document, resept.ReseptId, session.Policies.ShowsFreeText)
            : new Kvittering(null, sent.Text);

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
    }

    private async Task<(string? RefNr, Attempt? Refused)> ReferenceNumberAsync(
        CastUser user, CastPatient patient, Wire.Adapter.Forskrivning valg, CancellationToken cancellationToken)
    {
        var needed = valg.Last || valg.ILegensNavn || (patient.Fnr ?? patient.Dnr) is null;
        if (!needed || !session.Policies.OrdersReferenceNumber)
        {
            return (null, null);
        }

        var message = session.Messages.Make(Meldingstype.ForesporselReferansenummer, NewId(), user, null, M41Writer.Write(new M41(1)), signed: false);
        var sent = await session.Reseptformidleren.SendAsync("M4_1", message, cancellationToken).ConfigureAwait(false);
        try
        {
            var content = sent.Outcome == SendOutcome.Answered ? MsgHeadReader.Read(sent.Document).Content : null;
            return content is not null && M42Reader.Read(content).RefNr is [var number, ..]
                ? (number, null)
                : (null, Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten trenger et referansenummer, men det kunne ikke hentes. {sent.Text}"));
        }
        catch (Wire.Messages.MessageFormatException unreadable)
        {
            return (null, Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten trenger et referansenummer, men svaret kan ikke leses: {unreadable.Message}"));
        }
    }

    private Attempt Settle(LegensResept resept, Kvittering kvittering)
    {
        var done = kvittering.Accepted switch
        {
            true => session.Policies.ShowsConfirmedRecall,
            false => session.Policies.RejectedRecallShownAsDone,
            null => session.Policies.UnansweredRecallShownAsDone,
        };
        resept.Tilbakekalt = done;
        resept.Tilbakekallingsstatus = (done, kvittering.Accepted) switch
        {
            (true, _) => "utfort",
            (false, false) => "avvist",
            _ => "ubekreftet",
        };
        return resept.Tilbakekallingsstatus switch
        {
            "utfort" => Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten er tilbakekalt"),
            "avvist" => Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten er IKKE tilbakekalt. {kvittering.Reason}"),
            _ => Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", $"Tilbakekallingen er ikke bekreftet. {kvittering.Reason}"),
        };
    }

    private static Attempt Of(LegensResept resept) => Told(resept) with
    {
        References = new Dictionary<string, string> { ["reseptId"] = resept.ReseptId },
    };

    private static Attempt Told(LegensResept resept) => resept.Status switch
    {
        Sendestatus.Sendt => Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten er sendt"),
        Sendestatus.Avvist => Attempts.Shown(AttemptOutcome.Refused, "error", $"Resepten er avvist og IKKE sendt. {resept.Forklaring}"),
        _ => Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", $"Resepten er ikke bekreftet mottatt. {resept.Forklaring}"),
    };

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
