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
            AdapterAction.ByttBruker => stasjon.ByttBrukerAsync(bruker, cancellationToken),
            AdapterAction.LoggInnHelseId => stasjon.LoggInnAsync(bruker, cancellationToken),
            AdapterAction.LoggUtHelseId => stasjon.LoggUtAsync(cancellationToken),
            AdapterAction.ByttVirksomhet => stasjon.ByttVirksomhetAsync(Tekst(request, "orgnr"), cancellationToken),
            AdapterAction.HentFraTjeneste => stasjon.HentAsync(bruker, SomBruker(session, Tekst(request, "som")), cancellationToken),
            _ => throw new EntryNotOfferedException(action),
        };
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
