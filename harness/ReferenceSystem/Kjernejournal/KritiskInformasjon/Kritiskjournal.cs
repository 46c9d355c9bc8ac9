using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>What the system has of critical information for one scenario: what the user asks for, in order, and what stops it.</summary>
internal sealed class Kritiskjournal
{
    /// <summary>What the log over look-ups calls it.</summary>
    public const string Hva = "kritisk informasjon";

    private readonly EhrSession _session;
    private readonly KritiskInformasjonPolicies _policies;
    private readonly Apenpasient _pasient;
    private readonly Adgang _adgang;
    private readonly Kjernejournalrekke _rekke;
    private readonly TimeProvider _clock;
    private readonly Kritiskutsyn _utsyn;
    private readonly Kritiskhenting _henting;
    private readonly Kritiskskriving _skriving;
    private string? _sisteGrunnlag;

    public Kritiskjournal(EhrSession session, Kritisktjeneste tjeneste, Apenpasient pasient, Adgang adgang, Kjernejournalrekke rekke, TimeProvider clock, Action vedAvslag)
    {
        (_session, _policies) = (session, session.Policies.Kjernejournal.KritiskInformasjon);
        (_pasient, _adgang, _rekke, _clock) = (pasient, adgang, rekke, clock);
        _utsyn = new Kritiskutsyn(_policies, clock);
        _henting = new Kritiskhenting(_policies, tjeneste, _utsyn, session.Innsyn) { VedAvslag = vedAvslag };
        _skriving = new Kritiskskriving(_policies, tjeneste, _utsyn, _henting, session.Innsyn, clock);
    }

    /// <summary>What is shown.</summary>
    public Kritiskvisning Visning => _utsyn.Visning;

    /// <summary>The day, by which what has ended is told from what holds.</summary>
    public DateOnly Idag => NorskTid.Dag(_clock.GetUtcNow());

    /// <summary>Patient, user or organisation is another.</summary>
    public void Forlat(bool slipp) => _utsyn.Forlat(slipp);

    /// <summary>Fetches the open patient's on the basis that the user chose.</summary>
    public Task<Attempt> HentAsync(CastUser bruker, string? valg, bool forhoyet, CancellationToken cancellationToken) => MedValgAsync(
        bruker, valg, (attest, runde, slutt) => _henting.HentAsync(attest, forhoyet, runde, slutt), cancellationToken);

    /// <summary>Registers something of the open patient on the basis that the user chose.</summary>
    public Task<Attempt> RegistrerAsync(CastUser bruker, NyOpplysning ny, string? valg, CancellationToken cancellationToken) => MedValgAsync(
        bruker, valg, (attest, runde, slutt) => _skriving.RegistrerAsync(ny, attest, runde, slutt), cancellationToken);

    /// <summary>Changes an entry of the list.</summary>
    public Task<Attempt> EndreAsync(CastUser bruker, string id, string? tekst, bool avkreft, CancellationToken cancellationToken) =>
        _adgang.Hindring(bruker) is { } hindring ? Task.FromResult(Stanset(hindring)) : IRekkeAsync(slutt => _skriving.EndreAsync(id, tekst, avkreft, slutt), cancellationToken);

    /// <summary>Deletes an entry of the list.</summary>
    public Task<Attempt> SlettAsync(CastUser bruker, string id, CancellationToken cancellationToken) =>
        _adgang.Hindring(bruker) is { } hindring ? Task.FromResult(Stanset(hindring)) : IRekkeAsync(slutt => _skriving.SlettAsync(id, slutt), cancellationToken);

    /// <summary>The indicator has said what it has of the open patient: a copy that is older is fetched anew.</summary>
    /// <param name="status">Its status; 4 is that something holds.</param>
    /// <param name="sistEndret">Its time of the last change; null where it says none.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    public Task VedIndikator(int status, DateTimeOffset? sistEndret, CancellationToken cancellationToken) =>
        _policies.HeedsIndicator && _utsyn.Kopi is { } kopi && kopi.Attest.Pasient.Nokkel == _session.OpenPatient && !Forhoyelse.Er(kopi.Grunnlag)
        && (sistEndret > (kopi.SistEndret ?? DateTimeOffset.MinValue) || (status is 1 or 2 or 3 && kopi.Varsel))
            ? _henting.HentPaNyttAsync(kopi, cancellationToken)
            : Task.CompletedTask;

    private Task<Attempt> MedValgAsync(
        CastUser bruker, string? valg, Func<Attest, int, CancellationToken, Task<Attempt>> arbeid, CancellationToken cancellationToken)
    {
        if (_adgang.Hindring(bruker) is { } hindring)
        {
            return Task.FromResult(Stanset(hindring));
        }

        var grunnlag = valg is null ? _policies.BasisWhenNoneChosen(_sisteGrunnlag) : Grunnlagsvalg.Kode(valg) ?? _policies.BasisOfUnknown(valg);
        if (grunnlag is null)
        {
            return Task.FromResult(Stanset("Velg grunnlag for innsynet i kritisk informasjon: samtykke, akutt eller unntak."));
        }

        _sisteGrunnlag = grunnlag;
        var (attest, runde) = (_pasient.Attest(Tokenformal.KritiskInformasjon, bruker, _session.Arbeidsstasjon.Valgt, grunnlag), _utsyn.Runde);
        return IRekkeAsync(slutt => arbeid(attest, runde, slutt), cancellationToken);
    }

    private async Task<Attempt> IRekkeAsync(Func<CancellationToken, Task<Attempt>> arbeid, CancellationToken cancellationToken)
    {
        Attempt? forsok = null;
        await _rekke.Kjor(async slutt => forsok = await arbeid(slutt).ConfigureAwait(false)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return forsok ?? Stanset("Fagsystemet ble lukket.");
    }

    // What is on the screen stays: nothing has been fetched in its place.
    private Attempt Stanset(string tekst)
    {
        _utsyn.Fortell(tekst);
        return Attempts.Stopped([Attempts.Told("error", tekst)]);
    }
}
