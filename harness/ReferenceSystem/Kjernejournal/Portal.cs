using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Kjernejournal's window: bound to one patient, one user and one organisation from it is opened until it is closed.</summary>
internal sealed class Portal(EhrSession session, Oktkall kall, Attestlager lager, Kjernejournalrekke rekke, TimeProvider clock) : IDisposable
{
    private readonly KjernejournalPolicies _policies = session.Policies.Kjernejournal;
    private volatile Portalokt? _okt;
    private volatile string? _melding;
    private ITimer? _puls;

    /// <summary>The open session; null when the window is closed.</summary>
    public Portalokt? Okt => _okt;

    /// <summary>What the user was told last.</summary>
    public string? Melding => _melding;

    /// <summary>Called when kjernejournal failed while the window was open.</summary>
    public Action VedFeil { get; init; } = () => { };

    /// <summary>Opens the window for a patient.</summary>
    /// <param name="attest">The attest, with the access basis that the user has chosen.</param>
    /// <param name="pasient">The patient that the session is made for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Kjernejournalfeil?> ApneAsync(Attest attest, CastPatient pasient, CancellationToken cancellationToken)
    {
        var (okt, feil) = await kall.OpprettAsync(attest, pasient, cancellationToken).ConfigureAwait(false);
        if (feil is { ErAvslag: true } && !_policies.RespectsBlock && attest.Grunnlag != Tilgangsgrunnlag.Akutt)
        {
            (okt, feil) = await kall.OpprettAsync(attest with { Grunnlag = Tilgangsgrunnlag.Akutt, BeslutningId = Guid.NewGuid().ToString() }, pasient, cancellationToken)
                .ConfigureAwait(false);
        }

        if (okt is null)
        {
            _melding = _policies.TellsError(feil!.Melding);
            return feil;
        }

        if (_policies.ComparesPatientOfPage && okt.Side.Pasient != attest.Pasient.Nummer())
        {
            const string annen = "Kjernejournal viste en annen pasient enn den som er åpen, og er lukket";
            await kall.AvsluttAsync(okt, session.Arbeidsstasjon.Oppsett, cancellationToken).ConfigureAwait(false);
            _melding = _policies.TellsError($"{annen}. Gi beskjed til driftsansvarlig.");
            return new Kjernejournalfeil { Kode = "AnnenPasient", Brukermelding = annen };
        }

        // The user may have gone on to another patient while the page was on its way.
        if (session.OpenPatient != attest.Pasient.Nokkel && _policies.DropsLateAnswer)
        {
            await kall.AvsluttAsync(okt, session.Arbeidsstasjon.Oppsett, cancellationToken).ConfigureAwait(false);
            return Kjernejournalfeil.Forlatt;
        }

        (_okt, _melding) = (okt, "Kjernejournal er åpnet.");
        if (_policies.Refreshes)
        {
            _puls?.Dispose();
            _puls = clock.CreateTimer(_ => Sla(okt.SessionId), null, _policies.FirstRefresh, Timeout.InfiniteTimeSpan);
        }

        return null;
    }

    /// <summary>Closes the window at once, and ends the session in the portal; the task ends when the portal has answered.</summary>
    public Task LukkAsync(string? melding)
    {
        if (_okt is not { } okt)
        {
            return Task.CompletedTask;
        }

        LukkVindu(melding);
        return _policies.TellsServiceOfEnd ? rekke.Kjor(cancellationToken => AvsluttAsync(okt, cancellationToken)) : Task.CompletedTask;
    }

    /// <summary>Ends the session now, as part of other work with kjernejournal.</summary>
    public async Task LukkForNyAsync(CancellationToken cancellationToken)
    {
        if (_okt is { } okt)
        {
            LukkVindu(null);
            await (_policies.TellsServiceOfEnd ? AvsluttAsync(okt, cancellationToken) : Task.CompletedTask).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the window, and tells the portal nothing.</summary>
    public void LukkVindu(string? melding)
    {
        (_okt, _melding) = (null, melding);
        _puls?.Dispose();
        _puls = null;
    }

    /// <summary>Tells the user something where the window is.</summary>
    public void Fortell(string? melding) => _melding = melding;

    public void Dispose() => _puls?.Dispose();

    private void Sla(string sessionId) => _ = rekke.Kjor(cancellationToken => FornyAsync(sessionId, cancellationToken));

    private async Task FornyAsync(string sessionId, CancellationToken cancellationToken)
    {
        if (_okt is not { } okt || okt.SessionId != sessionId)
        {
            return;
        }

        var (ny, feil) = await kall.FornyAsync(okt, lager.Gyldig(Tokenformal.Portal.Bruk, okt.Attest), cancellationToken).ConfigureAwait(false);
        if (_okt?.SessionId != sessionId)
        {
            return;
        }

        if (ny is null)
        {
            Stans(feil!);
            return;
        }

        _okt = ny;
        _puls?.Change(_policies.NextRefresh(ny.Tilgang?.Varighet ?? _policies.FirstRefresh), Timeout.InfiniteTimeSpan);
    }

    private void Stans(Kjernejournalfeil feil)
    {
        var tekst = feil.Brukermelding is { } sagt ? $" {sagt}{(sagt.EndsWith('.') ? "" : ".")}" : "";
        var melding = _policies.TellsRefreshFailure ? $"Forbindelsen til kjernejournal ble brutt.{tekst} Åpne kjernejournal på nytt for pasienten." : _melding;
        VedFeil();
        if (_policies.ClosesAtRefreshFailure)
        {
            LukkVindu(melding);
        }
        else
        {
            _melding = melding;
        }
    }

    private async Task AvsluttAsync(Portalokt okt, CancellationToken cancellationToken)
    {
        if (await kall.AvsluttAsync(okt, session.Arbeidsstasjon.Oppsett, cancellationToken).ConfigureAwait(false) is not null && _okt is null)
        {
            _melding = "Vinduet med kjernejournal er lukket, men kjernejournal bekreftet ikke at økten er avsluttet.";
        }
    }
}
