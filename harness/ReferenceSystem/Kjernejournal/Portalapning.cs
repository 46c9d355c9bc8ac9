using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Opens kjernejournal for the open patient when the user asks for it, and says why when it cannot be.</summary>
internal sealed class Portalapning(EhrSession session, Portal portal, Indikator? indikator, Adgang adgang, Apenpasient pasient)
{
    private readonly KjernejournalPolicies _policies = session.Policies.Kjernejournal;

    /// <summary>The access basis that was chosen last.</summary>
    public string? SisteGrunnlag { get; private set; }

    /// <summary>Opens it on the basis that the user chose.</summary>
    /// <param name="bruker">Who asks.</param>
    /// <param name="valg">What was chosen; null for nothing.</param>
    /// <param name="rekke">The order that calls are made in.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Attempt> ApneAsync(CastUser bruker, string? valg, Kjernejournalrekke rekke, CancellationToken cancellationToken)
    {
        var grunnlag = valg is null ? _policies.BasisWhenNoneChosen(SisteGrunnlag) : Grunnlagsvalg.Kode(valg);
        if ((adgang.Hindring(bruker) ?? (grunnlag is null ? "Velg grunnlag for å åpne kjernejournal: samtykke, akutt eller unntak." : null)) is { } hindring)
        {
            return Stanset(hindring);
        }

        SisteGrunnlag = grunnlag;
        Attempt? forsok = null;
        var apen = pasient.Na;
        await rekke.Kjor(async slutt => forsok = pasient.Na is null || (pasient.Na != apen && _policies.DropsLateAnswer)
            ? Stanset("Pasienten ble lukket eller byttet før kjernejournal kunne åpnes.")
            : await ApneNaAsync(bruker, grunnlag!, slutt).ConfigureAwait(false)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return forsok ?? Stanset("Fagsystemet ble lukket.");
    }

    /// <summary>Opens it now, as part of other work with kjernejournal.</summary>
    public async Task<Attempt> ApneNaAsync(CastUser bruker, string grunnlag, CancellationToken cancellationToken)
    {
        if (_policies.SharesSession && portal.Okt is not null)
        {
            return Attempts.Shown(AttemptOutcome.Performed, "information", "Kjernejournal er åpnet.");
        }

        await portal.LukkForNyAsync(cancellationToken).ConfigureAwait(false);
        var virksomhet = session.Arbeidsstasjon.Valgt;
        if (indikator is { HarFeilet: true } && _policies.StopsAfterError)
        {
            // After an error nothing else is called until the indicator has been.
            var forst = pasient.Attest(Tokenformal.Indikator, bruker, virksomhet, grunnlag: null);
            await indikator.HentAsync(forst, indikator.Begynn(), cancellationToken).ConfigureAwait(false);
        }

        if (indikator is { HarFeilet: true } && _policies.StopsAfterError)
        {
            return Vist(AttemptOutcome.Unconfirmed, _policies.TellsError($"{indikator.Visning.Hjelpetekst?.TrimEnd('.')}. Vent litt og prøv igjen."));
        }

        if (indikator?.Visning is { Ikon: "0" or "1" } ikon && !_policies.IsClickable(ikon.Ikon))
        {
            return Stanset($"Kjernejournal kan ikke åpnes for pasienten. {ikon.Hjelpetekst}");
        }

        var attest = pasient.Attest(Tokenformal.Portal, bruker, virksomhet, grunnlag);
        var feil = await portal.ApneAsync(attest, _policies.PatientOfSession(attest.Pasient, pasient.Forrige), cancellationToken).ConfigureAwait(false);
        if (feil is null)
        {
            session.Innsyn.Loggfor(attest, "kjernejournal");
            return Attempts.Shown(AttemptOutcome.Performed, "information", "Kjernejournal er åpnet.");
        }

        indikator?.Stans();
        return Vist(feil.ErAvslag ? AttemptOutcome.Refused : AttemptOutcome.Unconfirmed, portal.Melding);
    }

    private Attempt Stanset(string tekst)
    {
        portal.Fortell(tekst);
        return Attempts.Stopped([Attempts.Told("error", tekst)]);
    }

    private Attempt Vist(AttemptOutcome utfall, string? tekst)
    {
        portal.Fortell(tekst);
        return tekst is null
            ? new Attempt { Outcome = utfall, RefusedBy = utfall == AttemptOutcome.Refused ? "tjeneste" : null }
            : Attempts.Shown(utfall, "error", tekst);
    }
}
