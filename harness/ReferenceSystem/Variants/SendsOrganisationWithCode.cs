using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsOrganisationWithCode : IVariant
{
    public string Id => "helseid-organisation-with-code";

    public string Description => "Virksomheten oppgis når koden fra innloggingen byttes mot token";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { HelseId = plain.HelseId with { SendsOrganisationWithCode = true } };
}
