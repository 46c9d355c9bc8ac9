using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>The organisations of a tenant that NHN has deactivated; all others have access.</summary>
internal sealed class Virksomhetsregister
{
    private readonly ConcurrentDictionary<string, bool> _deaktiverte = new(StringComparer.Ordinal);

    /// <summary>The register of a tenant.</summary>
    public static Virksomhetsregister Hos(Tenant tenant) => tenant.State("kjernejournal:virksomheter", () => new Virksomhetsregister());

    /// <summary>Forgets what is decided for a tenant's organisations.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget("kjernejournal:virksomheter");

    /// <summary>Whether the organisation has been deactivated.</summary>
    public bool ErDeaktivert(string? orgnr) => orgnr is not null && _deaktiverte.ContainsKey(orgnr);

    /// <summary>Takes access from an organisation, or gives it back.</summary>
    public void Sett(string orgnr, bool deaktivert)
    {
        if (deaktivert)
        {
            _deaktiverte[orgnr] = true;
        }
        else
        {
            _deaktiverte.TryRemove(orgnr, out _);
        }
    }
}
