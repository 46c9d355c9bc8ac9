using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>The actions that concern kjernejournal alone.</summary>
internal static class Kjernejournalhandlinger
{
    private static readonly Attempt Utfort = new() { Outcome = AttemptOutcome.Performed };

    /// <summary>Performs one of them.</summary>
    /// <exception cref="EntryNotOfferedException">The action is another, or the system lacks what it needs.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static async Task<Attempt> UtforAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        if (session.Lacks(FunksjonCatalog.Kjernejournal))
        {
            throw new EntryNotOfferedException(action);
        }

        var (rolle, bruker) = (session.Kjernejournal, session.User(request.Bruker));
        switch (action)
        {
            case AdapterAction.ApneKjernejournal:
                return await rolle.ApneAsync(bruker, request.Argumenter["grunnlag"]?.GetValue<string>(), cancellationToken).ConfigureAwait(false);
            case AdapterAction.LukkKjernejournal:
                await rolle.LukkAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
                return Utfort;
            case AdapterAction.SlaAvIntegrasjon or AdapterAction.SlaPaIntegrasjon:
                var forBruker = Integrasjon(request)["bruker"]?.GetValue<string>() is { } key ? session.User(key).Nokkel : null;
                await rolle.SlaAsync(action == AdapterAction.SlaPaIntegrasjon, forBruker, bruker).WaitAsync(cancellationToken).ConfigureAwait(false);
                return Utfort;
            default:
                throw new EntryNotOfferedException(action);
        }
    }

    private static System.Text.Json.Nodes.JsonObject Integrasjon(ActionRequest request) =>
        request.Argumenter["integrasjon"]?.GetValue<string>() is "kjernejournal"
            ? request.Argumenter
            : throw new ArgumentException("Forventet «kjernejournal» i «integrasjon».");
}
