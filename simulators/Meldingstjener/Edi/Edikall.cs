using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>Which operation a call is for, and its path's ids.</summary>
/// <param name="Operasjon">The operation; null when there is none.</param>
/// <param name="Id">The message's id as it stands in the path; empty for none.</param>
/// <param name="HerId">The HER-id as it stands in the path; empty for none.</param>
/// <param name="Feil">Why there is no operation; null when there is one.</param>
internal sealed record Edikall(string? Operasjon, string Id = "", string HerId = "", Edifeil? Feil = null)
{
    /// <summary>The path of the interface.</summary>
    public const string Rot = "/edi";

    /// <summary>Reads a call's path; it is compared without regard to case, as the platform of the real service does.</summary>
    public static Edikall Les(SimulatedCall call)
    {
        string[] parts = call.Path.Length > Rot.Length ? call.Path[(Rot.Length + 1)..].Split('/') : [];
        string[] names = [.. parts.Select(part => part.ToLowerInvariant())];
        return (call.Method, names) switch
        {
            ("GET", ["messages"]) => new(Edioperasjoner.HentMeldinger),
            ("POST", ["messages"]) => new(Edioperasjoner.Send),
            ("GET", ["messages", _]) => new(Edioperasjoner.HentMelding, parts[1]),
            ("GET", ["messages", _, "business-document"]) => new(Edioperasjoner.HentDokument, parts[1]),
            ("GET", ["messages", _, "status"]) => new(Edioperasjoner.HentStatus, parts[1]),
            ("GET", ["messages", _, "apprec"]) => new(Edioperasjoner.HentApprec, parts[1]),
            ("POST", ["messages", _, "apprec", _]) => new(Edioperasjoner.SendApprec, parts[1], parts[3]),
            ("PUT", ["messages", _, "read", _]) => new(Edioperasjoner.MerkLest, parts[1], parts[3]),
            (_, ["messages"] or ["messages", _] or ["messages", _, "business-document" or "status" or "apprec"] or ["messages", _, "apprec" or "read", _]) =>
                new(null, Feil: Edifeilkatalog.FeilMetode(call.Method)),
            _ => new(null, Feil: Edifeilkatalog.UkjentAdresse(call.Path)),
        };
    }
}
