using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Calls prescriptions back.</summary>
internal sealed class Recaller(EhrSession session)
{
    /// <summary>tilbakekall.</summary>
    public async Task<Attempt> RecallAsync(ActionRequest request, string reseptId, CV arsak, string? nyReseptId, CancellationToken cancellationToken)
    {
        var resept = session.Resept(reseptId);
        if (session.Bekreftelser.Sporsmal(request) is { } asked)
        {
            return asked;
        }

        if (!session.Policies.SendsRecall)
        {
            (resept.Tilbakekallingsstatus, resept.Tilbakekalt) = ("utfort", true);
            return Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten er tilbakekalt");
        }

        var msgId = Guid.NewGuid().ToString();
        var content = TilbakekallingWriter.Write(new Tilbakekalling
        {
            ReseptId = reseptId,
            Arsak = arsak,
            NyReseptId = session.Policies.RecallNamesNew ? nyReseptId : null,
        });
        var message = session.Messages.Make(Meldingstype.Tilbakekalling, msgId, session.User(request.Bruker), session.Patient(resept.Pasient), content);
        var sent = await session.Reseptformidleren.SendAsync("M5", message, cancellationToken).ConfigureAwait(false);
        return Settle(resept, Kvittering.Av(sent, "M5", msgId, session.Policies));
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
}
