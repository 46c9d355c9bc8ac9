using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Makes a login by HelseID cover kjernejournal, where system, installation and registered client have it.</summary>
internal static class Kjernejournalinnlogging
{
    /// <summary>How the system behaves towards HelseID.</summary>
    public static HelseIdPolicies Av(ScenarioCast cast, EhrPolicies policies)
    {
        var registrert = cast.HelseIdKlienter.FirstOrDefault(k => k.Nokkel is not null)?.Scopes ?? [];
        var onskede = policies.LacksInDeed && policies.Lacks.Contains(FunksjonCatalog.KjernejournalKritiskInformasjon)
            ? policies.Kjernejournal.Scopes
            : policies.Kjernejournal.Scopes.Append(KjernejournalScopes.KritiskInformasjonApi);
        var scopes = onskede.Intersect(registrert, StringComparer.Ordinal).Where(scope => Brukes(scope, policies)).ToList();
        if ((policies.LacksInDeed && policies.Lacks.Contains(FunksjonCatalog.Kjernejournal))
            || !cast.Endepunkter.ContainsKey(KjernejournalTjenester.Innlogging) || scopes.Count == 0)
        {
            return policies.HelseId;
        }

        // RFC 8707: a login that names one service cannot be renewed for another; each token call names its own.
        var egne = policies.HelseId.LoginParameters;
        return policies.HelseId with
        {
            UserScopes = [.. policies.HelseId.UserScopes, .. scopes],
            LoginParameters = parametre => egne(parametre.Uten("resource")),
        };
    }

    /// <summary>Nothing is asked for that the system does not use.</summary>
    private static bool Brukes(string scope, EhrPolicies policies) => !policies.LacksInDeed || scope.Split('/')[0] switch
    {
        KjernejournalScopes.Provesvar => !policies.Lacks.Contains(FunksjonCatalog.KjernejournalProvesvar),
        KjernejournalScopes.Dokumenter => !policies.Lacks.Contains(FunksjonCatalog.KjernejournalDokumenter),
        _ => true,
    };
}
