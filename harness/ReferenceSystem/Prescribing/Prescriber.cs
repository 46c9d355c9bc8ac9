using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Prescribes: anew, from an earlier prescription, or from a template; and sends again.</summary>
internal sealed class Prescriber(EhrSession session)
{
    private readonly Reseptsending _sending = new(session);
    private readonly Gjenbruk _gjenbruk = new(session);

    /// <summary>forskriv.</summary>
    public async Task<Attempt> PrescribeAsync(ActionRequest request, Wire.Adapter.Forskrivning valg, CancellationToken cancellationToken)
    {
        if (valg.ILegensNavn && session.Lacks(FunksjonCatalog.ILegensNavn))
        {
            return Attempts.Stopped([Attempts.Told("error", "Systemet har ikke resept i legens navn")]);
        }

        var innhold = session.Messages.Utkast(valg);

        // Made once: a second press is of the same prescription, not of one that is there already.
        var varsler = Legemiddelkontroll.Varsler(session, request.Pasient!, innhold).ToList();
        var attempt = await PrescribeAsync(request, innhold, varsler, cancellationToken).ConfigureAwait(false);
        return valg.Trykk > 1 && !session.Policies.IgnoresSecondPress
            ? await PrescribeAsync(request, innhold, varsler, cancellationToken).ConfigureAwait(false)
            : attempt;
    }

    /// <summary>send-pa-nytt: the same message, the same id.</summary>
    public async Task<Attempt> ResendAsync(string reseptId, ActionRequest request, CancellationToken cancellationToken)
    {
        var resept = session.Resept(reseptId);
        if (session.Bekreftelser.Sporsmal(request) is { } asked)
        {
            return asked;
        }

        if (resept.Status == Sendestatus.Ubekreftet && !session.Policies.ResendKeepsId)
        {
            var (again, refused) = await _sending.MakeAsync(request, resept.Innhold, cancellationToken).ConfigureAwait(false);
            if (again is null)
            {
                return refused!;
            }

            resept.Skjult = true;
            resept = again;
        }

        await _sending.SendAsync(resept, cancellationToken).ConfigureAwait(false);
        return _sending.Told(resept);
    }

    /// <summary>vent-pa-bakgrunnsjobb: what has no receipt is sent once more, as it was.</summary>
    public async Task RunBackgroundAsync(ActionRequest request, CancellationToken cancellationToken)
    {
        await session.FerdigAsync().ConfigureAwait(false);
        foreach (var resept in session.Resepter.Where(r => !r.PaPapir || session.Policies.SendsPaperLater).ToList())
        {
            if (resept.Status == Sendestatus.Ubekreftet && session.Policies.BackgroundKeepsId)
            {
                await _sending.SendAsync(resept, cancellationToken).ConfigureAwait(false);
            }
            else if (resept.Status == Sendestatus.Ubekreftet || (resept.Status == Sendestatus.Avvist && !session.Policies.LeavesRejectedAlone))
            {
                var (again, _) = await _sending.MakeAsync(request, resept.Innhold, cancellationToken).ConfigureAwait(false);
                await _sending.SendAsync(again!, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>velg-papirresept: the prescription is given on paper, and is not sent later.</summary>
    public Attempt ChoosePaper(string reseptId)
    {
        session.Resept(reseptId).PaPapir = true;
        return Attempts.Shown(AttemptOutcome.Performed, "information", "Resepten skrives ut på papir og sendes ikke elektronisk");
    }

    /// <summary>forny: a new prescription, then the recall of the old one.</summary>
    public async Task<Attempt> RenewAsync(ActionRequest request, string reseptId, CancellationToken cancellationToken)
    {
        var old = session.Resept(reseptId);
        var innhold = session.Messages.PaNytt(old.Innhold);
        var attempt = await PrescribeAsync(request, innhold, _gjenbruk.Varsler(old.Innhold), session.Policies.PatientOfRenewal(session.Patient(request.Pasient!)), cancellationToken).ConfigureAwait(false);
        if (attempt.References.GetValueOrDefault("reseptId") is not { } newId)
        {
            return attempt;
        }

        // The old one is recalled only when the new one is known to have come.
        await session.FerdigAsync().ConfigureAwait(false);
        attempt = _sending.Told(session.Resept(newId)) with { References = new Dictionary<string, string> { ["nyReseptId"] = newId, ["reseptId"] = reseptId } };
        if (session.Resept(newId).Status != Sendestatus.Sendt || !session.Policies.RenewalRecalls)
        {
            return attempt;
        }

        old.FornyetAv = newId;
        var recall = await new Recaller(session).RecallAsync(request, reseptId, ArsakTilbakekalling.Fornying, newId, cancellationToken).ConfigureAwait(false);
        old.Skjult = !old.Tilbakekalt && !session.Policies.ShowsOldWhenRecallFailed;
        return attempt with { Outcome = recall.Outcome, Shown = [.. attempt.Shown, .. recall.Shown] };
    }

    /// <summary>kopier: a new prescription with what an earlier one says; the earlier one stays.</summary>
    public async Task<Attempt> CopyAsync(ActionRequest request, string reseptId, CancellationToken cancellationToken)
    {
        var old = session.Resept(reseptId).Innhold;
        return await PrescribeAsync(request, session.Messages.PaNytt(old), _gjenbruk.Varsler(old), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>registrer-cave: the patient is hypersensitive to a substance or a group.</summary>
    public Attempt RegisterCave(string pasient, string atc, string navn)
    {
        session.Overfolsomheter.Add(new Overfolsomhet(session.Patient(pasient).Nokkel, atc, navn));
        return Attempts.Shown(AttemptOutcome.Performed, "information", $"Overfølsomhet for {navn} er registrert");
    }

    /// <summary>lagre-mal: keeps what a prescription says, to prescribe from later.</summary>
    public Attempt SaveTemplate(string reseptId, string navn)
    {
        session.Maler[navn] = session.Resept(reseptId).Innhold;
        return Attempts.Shown(AttemptOutcome.Performed, "information", $"Malen «{navn}» er lagret");
    }

    /// <summary>bruk-mal: prescribes what a template says.</summary>
    public async Task<Attempt> UseTemplateAsync(ActionRequest request, string navn, CancellationToken cancellationToken)
    {
        var mal = session.Maler.GetValueOrDefault(navn)
            ?? throw new ArgumentException($"Forventet en mal som er lagret, fikk «{navn}».");
        return await PrescribeAsync(request, session.Messages.PaNytt(mal), _gjenbruk.Varsler(mal), cancellationToken).ConfigureAwait(false);
    }

    private Task<Attempt> PrescribeAsync(
        ActionRequest request, Resept innhold, IEnumerable<Varsel> varsler, CancellationToken cancellationToken) =>
        PrescribeAsync(request, innhold, varsler, session.Patient(request.Pasient!), cancellationToken);

    private async Task<Attempt> PrescribeAsync(
        ActionRequest request, Resept innhold, IEnumerable<Varsel> varsler, CastPatient patient, CancellationToken cancellationToken)
    {
        innhold = Vareutfylling.Fyll(session, patient, innhold);
        if (Varsel.Stopper(Rekvireringsrett.Varsler(session, request, innhold).Concat(Varekontroll.Varsler(session, innhold)).Concat(varsler), request) is { Count: > 0 } stopped)
        {
            if (stopped.Any(varsel => session.Policies.SendsThoughStopped(varsel.Id)))
            {
                var sender = session.User(request.Bruker).Rekvireringsrett ? request.Bruker : session.Cast.Brukere.First(user => user.Rekvireringsrett).Nokkel;
                var (sent, _) = await _sending.MakeAsync(request with { Bruker = sender }, patient, innhold, cancellationToken).ConfigureAwait(false);
                await _sending.SendAsync(sent!, cancellationToken).ConfigureAwait(false);
            }

            return Attempts.Stopped(stopped.Where(varsel => session.Policies.TellsWhyStopped(varsel.Id)).Select(varsel => varsel.Vist));
        }

        if (session.Bekreftelser.Sporsmal(request) is { } asked)
        {
            return asked;
        }

        var (resept, refused) = await _sending.MakeAsync(request, patient, innhold, cancellationToken).ConfigureAwait(false);
        if (resept is null)
        {
            return refused!;
        }

        await _sending.SendOrQueueAsync(resept, cancellationToken).ConfigureAwait(false);
        return _sending.Told(resept);
    }
}
