using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Meldinger;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Finds out which part of the system an action belongs to, and has it performed.</summary>
internal static class Handlinger
{
    private static readonly Attempt Utfort = new() { Outcome = AttemptOutcome.Performed };

    /// <summary>Performs an action.</summary>
    /// <exception cref="EntryNotOfferedException">The system does not have it, or lacks the function that it belongs to.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static async Task<Attempt> UtforAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        if (FunksjonCatalog.MedHandling(action) is { } funksjon && session.Lacks(funksjon.Navn))
        {
            throw new EntryNotOfferedException(action);
        }

        var utfores = action switch
        {
            AdapterAction.ApnePasient => ApnePasientAsync(session, request, cancellationToken),
            AdapterAction.LukkPasient => LukkPasientAsync(session, cancellationToken),
            AdapterAction.VentPaBakgrunnsjobb => VentAsync(session, request, cancellationToken),
            AdapterAction.LoggInn => LoggInnAsync(session, request, cancellationToken),
            AdapterAction.LoggInnHelseId or AdapterAction.LoggUtHelseId or AdapterAction.ByttBruker or AdapterAction.ByttVirksomhet
                or AdapterAction.HentFraTjeneste => HelseIdHandlinger.UtforAsync(session, action, request, cancellationToken),
            AdapterAction.ApneKjernejournal or AdapterAction.LukkKjernejournal or AdapterAction.SlaAvIntegrasjon or AdapterAction.SlaPaIntegrasjon =>
                Kjernejournalhandlinger.UtforAsync(session, action, request, cancellationToken),
            AdapterAction.HentKritiskInformasjon or AdapterAction.RegistrerKritiskInformasjon or AdapterAction.EndreKritiskInformasjon or AdapterAction.SlettKritiskInformasjon =>
                Kritiskhandlinger.UtforAsync(session, action, request, cancellationToken),
            AdapterAction.HentProvesvar or AdapterAction.HentDokumenter or AdapterAction.ApneDokument or AdapterAction.HentKjLegemidler =>
                Oppslagshandlinger.UtforAsync(session, action, request, cancellationToken),
            AdapterAction.StartPaNytt or AdapterAction.AvbrytProsess => StartPaNyttAsync(session, cancellationToken),
            _ when session.Meldinger is { } meldinger && Meldingshandlinger.Har(action) => Meldingshandlinger.UtforAsync(meldinger.Drift, action, request, cancellationToken),
            _ => Resepthandlinger.UtforAsync(session, action, request, cancellationToken),
        };
        return await utfores.ConfigureAwait(false);
    }

    private static async Task<Attempt> LoggInnAsync(EhrSession session, ActionRequest request, CancellationToken cancellationToken)
    {
        await HelseIdHandlinger.UtforAsync(session, AdapterAction.LoggInn, request, cancellationToken).ConfigureAwait(false);
        return Utfort;
    }

    private static async Task<Attempt> ApnePasientAsync(EhrSession session, ActionRequest request, CancellationToken cancellationToken)
    {
        if (session.Arbeidsstasjon.ErSperret)
        {
            return Attempts.Stopped([Attempts.Told("error", "HelseID svarer ikke")]);
        }

        var pasient = session.Patient(request.Pasient ?? throw new ArgumentException("Forventet «pasient» i forespørselen, men det mangler."));
        if (session is { Meldinger.Drift.Miljo: var miljo, Policies.Meldinger.WorksAlone: false } && !await SvarerAsync(miljo, cancellationToken).ConfigureAwait(false))
        {
            return Attempts.Stopped([Attempts.Told("error", "Meldingstjenesten svarer ikke")]);
        }

        session.Open(pasient.Nokkel);

        // What kjernejournal answers, and when, is no concern of who opens a patient.
        var kjernejournal = session.Kjernejournal.PasientApnet(session.User(request.Bruker), pasient);
        if (!session.Policies.Kjernejournal.OpensPatientFirst)
        {
            await kjernejournal.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return Utfort;
    }

    // A seeded mistake: the national services are asked before anything is done.
    private static async Task<bool> SvarerAsync(Meldingsmiljo miljo, CancellationToken cancellationToken)
    {
        miljo.Register.Glem(miljo.Helsenorge);
        return (await miljo.Register.PartAsync(miljo.Helsenorge, cancellationToken).ConfigureAwait(false)).Verdi is not null;
    }

    private static async Task<Attempt> LukkPasientAsync(EhrSession session, CancellationToken cancellationToken)
    {
        session.Close();
        await session.Kjernejournal.PasientLukketAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return Utfort;
    }

    private static async Task<Attempt> StartPaNyttAsync(EhrSession session, CancellationToken cancellationToken)
    {
        session.Meldinger?.StartPaNytt();
        await (session.Meldinger?.Drift.Tilkobling ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(false);
        return Utfort;
    }

    private static async Task<Attempt> VentAsync(EhrSession session, ActionRequest request, CancellationToken cancellationToken)
    {
        await (session.Meldinger?.Drift.TaktAsync() ?? Task.CompletedTask).ConfigureAwait(false);
        await new Prescriber(session).RunBackgroundAsync(request, cancellationToken).ConfigureAwait(false);
        return Utfort;
    }
}
