using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A client of one organisation names a sub-unit alone.</summary>
public sealed class SingleTenantClientNamesNoParent : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "single-tenant-client-names-no-parent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-62";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "En klient for én virksomhet skal bare oppgi underenhet, med system urn:oid:2.16.578.1.12.4.1.4.101";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av organisasjonsnumre; NHNs biblioteker";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErKlientkall && kall.Fakta(HelseIdFacts.Tilhorighet) == "single-tenant" && Detaljer.Virksomheter(kall).Count > 0;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        foreach (var each in Detaljer.Virksomheter(kall))
        {
            if (each.ErForFlere)
            {
                yield return new(
                    "Klienten oppga en hovedenhet som den ikke kan velge, så HelseID avviser kallet.",
                    "Bare underenheten; hovedenheten kommer fra registreringen av klienten.",
                    $"{Vist.Verdi(each.Verdi)}.",
                    $"Send bare underenheten, med system {Virksomhetsvalg.SystemForEn}.");
            }
            else if (each.System == Virksomhetsvalg.SystemIEksempel)
            {
                yield return new(
                    "Underenheten er oppgitt med en eldre kode for kodesystemet.",
                    $"system {Virksomhetsvalg.SystemForEn}",
                    $"system {Vist.Verdi(each.System)}, som i NHNs eldre eksempler.",
                    "Bytt kodesystem til det biblioteket til NHN bruker.")
                {
                    Alvor = Alvor.Merknad,
                };
            }
        }
    }
}
