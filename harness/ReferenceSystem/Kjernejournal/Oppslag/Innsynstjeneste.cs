using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>One service as the user has it: what was looked up for the open patient, and for nobody else.</summary>
/// <param name="session">The scenario.</param>
/// <param name="henter">Looks up.</param>
/// <param name="vakt">Says why nothing is looked up.</param>
/// <param name="rekke">The order that calls are made in.</param>
/// <param name="vises">The state that is shown, given what the answer says.</param>
internal sealed class Innsynstjeneste<TRad>(
    EhrSession session, IInnsynshenter<TRad> henter, Innsynsvakt vakt, Kjernejournalrekke rekke, Func<Innsynstilstand, Innsynstilstand> vises)
{
    private readonly OppslagPolicies _policies = session.Policies.Kjernejournal.Oppslag;
    private volatile Innsynsvisning<TRad> _visning = Innsynsvisning<TRad>.Ingen;
    private volatile Innsynslas _fortalt = Innsynslas.Ingen;
    private Innsynslas _apnet = Innsynslas.Ingen;
    private string? _sisteGrunnlag;
    private volatile int _runde;

    /// <summary>What the user sees.</summary>
    public Innsynsvisning<TRad> Visning => vises(_visning.Tilstand) is var vist && vist != _visning.Tilstand
        ? _visning with { Tilstand = vist, Melding = Innsynstekster.Hentet(henter.Hva, 0, 0, flere: false) }
        : _visning;

    /// <summary>Which round it is: another one for each patient, user and organisation.</summary>
    public int Runde => _runde;

    /// <summary>Whether an answer to what was asked for in a round comes too late to be shown.</summary>
    public bool ErForlatt(int runde) => runde != _runde && _policies.DropsLateAnswer;

    /// <summary>The patient, the user or the organisation is another: what was fetched is gone, and what is on its way will not be shown.</summary>
    public void Glem()
    {
        _runde++;
        _fortalt = Innsynslas.Ingen;
        _apnet = _policies.CarriesOpeningToNextPatient ? _apnet : Innsynslas.Ingen;
        if (_policies.DropsAtSwitch)
        {
            _visning = Innsynsvisning<TRad>.Ingen;
        }
    }

    /// <summary>Looks up on the access basis that the user chose now.</summary>
    /// <param name="bruker">Who asks.</param>
    /// <param name="valg">What was chosen; null for nothing.</param>
    /// <param name="forhoyet">Whether the user chose to open what is locked.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Attempt> HentAsync(CastUser bruker, string? valg, bool forhoyet, CancellationToken cancellationToken)
    {
        var grunnlag = valg is null ? _policies.BasisWhenNoneChosen(_sisteGrunnlag) : _policies.Basis(valg);
        if ((vakt.Hindring(bruker) ?? Valgfeil(valg, grunnlag, forhoyet)) is { } hindring)
        {
            return Stanset(hindring);
        }

        _sisteGrunnlag = grunnlag;
        Attempt? forsok = null;

        // What was asked for is asked for the patient who was open then, whatever the look-up had to wait for.
        var runde = _runde;
        await rekke.Kjor(async slutt => forsok = await HentNaAsync(bruker, new Innsynssporsmal(grunnlag, Apner(forhoyet)), runde, slutt).ConfigureAwait(false))
            .WaitAsync(cancellationToken).ConfigureAwait(false);
        return forsok ?? Stanset("Fagsystemet ble lukket.");
    }

    private string? Valgfeil(string? valg, string? grunnlag, bool forhoyet)
    {
        if (grunnlag is null && (valg is not null || henter.KreverGrunnlag))
        {
            return $"{(valg is null ? "Grunnlag mangler" : "Grunnlaget finnes ikke")}. Velg grunnlag for oppslaget: samtykke, akutt eller unntak.";
        }

        // A block by name holds whatever the basis.
        if (_visning.Tilstand == Innsynstilstand.Blokkert && _policies.RespectsBlock)
        {
            return _visning.Melding;
        }

        return !forhoyet ? null
            : grunnlag is not (Tilgangsgrunnlag.Samtykke or Tilgangsgrunnlag.Akutt) ? "Sperrede opplysninger kan bare åpnes med samtykke eller akutt. Velg ett av dem."
            : !_fortalt.Finnes && _policies.OpensOnlyToldLocks ? "Ingenting er meldt sperret for pasienten. Hent først uten å åpne det sperrede."
            : null;
    }

    private Innsynslas Apner(bool forhoyet) => !forhoyet ? _apnet
        : _fortalt.Finnes ? _fortalt
        : new Innsynslas(Sperring: true, LasteResepter: 0);

    private async Task<Attempt> HentNaAsync(CastUser bruker, Innsynssporsmal sporsmal, int runde, CancellationToken cancellationToken)
    {
        if (henter.FolgerIndikator && await vakt.IndikatorfeilAsync(bruker, cancellationToken).ConfigureAwait(false) is { } feil)
        {
            return ErForlatt(runde) ? Forlatt() : Vist(Innsynsvisning<TRad>.Av(henter.Hva, feil));
        }

        if (ErForlatt(runde))
        {
            return Forlatt();
        }

        if (vakt.Attest(henter.Formal(sporsmal.Grunnlag), bruker, sporsmal.SendtGrunnlag) is not { } attest)
        {
            return Forlatt();
        }

        var visning = await henter.HentAsync(sporsmal, attest, cancellationToken).ConfigureAwait(false);
        if (visning.Las.Finnes && !sporsmal.Apner.Finnes && _policies.OpensLockUnasked)
        {
            return await HentNaAsync(bruker, sporsmal with { Apner = visning.Las }, runde, cancellationToken).ConfigureAwait(false);
        }

        // The user may have gone on to another patient while the answer was on its way.
        if (ErForlatt(runde))
        {
            return Forlatt();
        }

        _fortalt = visning.Las.Finnes ? visning.Las : _fortalt;
        _apnet = _policies.RemembersOpening || _policies.CarriesOpeningToNextPatient ? sporsmal.Apner : Innsynslas.Ingen;
        Loggfor(attest, visning);
        return Vist(visning);
    }

    private void Loggfor(Attest attest, Innsynsvisning<TRad> visning)
    {
        if (_policies.LogsAccess && (visning.Tilstand == Innsynstilstand.Hentet || visning.Rader.Count > 0))
        {
            session.Innsyn.Loggfor(attest, henter.Hva);
        }
    }

    private Attempt Vist(Innsynsvisning<TRad> visning)
    {
        _visning = visning;
        if (henter.FolgerIndikator && visning.Tilstand is Innsynstilstand.Feil or Innsynstilstand.Blokkert)
        {
            vakt.Stans();
        }

        var vist = Visning;
        return vist.Tilstand switch
        {
            Innsynstilstand.Hentet => Attempts.Shown(AttemptOutcome.Performed, vist.Flere || vist.Tilbakeholdt > 0 ? "warning" : "information", vist.Melding!),
            Innsynstilstand.Feil => Attempts.Shown(AttemptOutcome.Unconfirmed, "error", vist.Melding!),
            _ => Attempts.Shown(vist.Rader.Count > 0 ? AttemptOutcome.Performed : AttemptOutcome.Refused, "warning", vist.Melding!),
        };
    }

    private static Attempt Forlatt() => Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", "En annen pasient ble åpnet før svaret kom. Det er ikke vist.");

    private Attempt Stanset(string tekst)
    {
        // A block stays said, since it is why nothing is looked up after it.
        _visning = _visning.Tilstand == Innsynstilstand.Blokkert ? _visning : _visning with { Melding = tekst };
        return Attempts.Stopped([Attempts.Told("error", tekst)]);
    }
}
