using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>The actions that concern who is logged in, and services behind HelseID.</summary>
internal static class HelseIdHandlinger
{
    /// <summary>Performs one of them.</summary>
    /// <exception cref="EntryNotOfferedException">The action is another, or the system lacks what it needs.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static Task<Attempt> UtforAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var (stasjon, bruker) = (session.Arbeidsstasjon, session.User(request.Bruker));
        return action switch
        {
            AdapterAction.LoggInn => ByttBrukerAsync(session, bruker, cancellationToken),
            AdapterAction.ByttBruker => ByttBrukerAsync(session, bruker, cancellationToken),
            AdapterAction.LoggInnHelseId => LoggInnAsync(session, bruker, cancellationToken),
            AdapterAction.LoggUtHelseId => LoggUtAsync(session, cancellationToken),
            AdapterAction.ByttVirksomhet => ByttVirksomhetAsync(session, bruker, Tekst(request, "orgnr"), cancellationToken),
            AdapterAction.HentFraTjeneste => stasjon.HentAsync(bruker, SomBruker(session, Tekst(request, "som")), cancellationToken),
            _ => throw new EntryNotOfferedException(action),
        };
    }

    private static async Task<Attempt> ByttBrukerAsync(EhrSession session, CastUser bruker, CancellationToken cancellationToken)
    {
        await session.Kjernejournal.ForBrukerAsync(bruker).WaitAsync(cancellationToken).ConfigureAwait(false);
        return await session.Arbeidsstasjon.ByttBrukerAsync(bruker, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Attempt> LoggInnAsync(EhrSession session, CastUser bruker, CancellationToken cancellationToken)
    {
        await session.Kjernejournal.ForBrukerAsync(bruker).WaitAsync(cancellationToken).ConfigureAwait(false);
        var forsok = await session.Arbeidsstasjon.LoggInnAsync(bruker, cancellationToken).ConfigureAwait(false);
        if (forsok.Outcome == AttemptOutcome.Performed)
        {
            session.Kjernejournal.Innlogget(bruker);
        }

        return forsok;
    }

    private static async Task<Attempt> LoggUtAsync(EhrSession session, CancellationToken cancellationToken)
    {
        await session.Kjernejournal.ForUtloggingAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return await session.Arbeidsstasjon.LoggUtAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Attempt> ByttVirksomhetAsync(EhrSession session, CastUser bruker, string orgnr, CancellationToken cancellationToken)
    {
        var former = session.Arbeidsstasjon.Valgt;
        var forsok = await session.Arbeidsstasjon.ByttVirksomhetAsync(orgnr, cancellationToken).ConfigureAwait(false);
        if (session.Arbeidsstasjon.Valgt != former)
        {
            await session.Kjernejournal.EtterVirksomhetsbytteAsync(bruker).WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return forsok;
    }

    private static bool SomBruker(EhrSession session, string som)
    {
        var funksjon = som switch
        {
            "system" => FunksjonCatalog.HelseIdSystem,
            "bruker" => FunksjonCatalog.HelseIdInnlogging,
            _ => throw new ArgumentException($"Forventet «system» eller «bruker» i «som», fikk «{som}»."),
        };
        return session.Lacks(funksjon) ? throw new EntryNotOfferedException(AdapterAction.HentFraTjeneste) : som == "bruker";
    }

    private static string Tekst(ActionRequest request, string navn) =>
        request.Argumenter[navn]?.GetValue<string>() ?? throw new ArgumentException($"Forventet «{navn}» i forespørselen, men det mangler.");
}
