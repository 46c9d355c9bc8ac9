using AcceptanceHarness.Simulators.Adresseregisteret.Cppa;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Adresseregisteret.Rest;
using AcceptanceHarness.Simulators.Adresseregisteret.Soap;
using AcceptanceHarness.Simulators.Adresseregisteret.Tilbakekalling;
using AcceptanceHarness.Simulators.HelseId;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>All of the registers' services, in reading order.</summary>
internal static class Registerdeler
{
    /// <summary>Makes one of each.</summary>
    /// <param name="helseId">The keys of the HelseID that they trust.</param>
    /// <param name="options">How they behave.</param>
    public static IReadOnlyList<IRegisterdel> Lag(HelseIdOptions helseId, AdresseregisteretOptions options)
    {
        var koadresser = new Koadresser(options.Meldingstjener, options.Navnerom);
        var dokumenter = new Cppadokumenter(koadresser, options.AvtaleVarighet);
        return
        [
            new Restdel(new Partoppslag(koadresser), options.Tilgang("part", helseId)),
            new Restdel(new Avtaleoppslag(dokumenter, options.CppaTarBearer), options.Tilgang("cppa", helseId)),
            new Soapdel(new Partkontrakt(koadresser, options.FinnesIkkeKode), options),
            new Soapdel(new Avtalekontrakt(dokumenter, options.FinnesIkkeKode), options),
            new Tilbakekallingsdel(options.Utsteder, options.ListeVarighet),
        ];
    }
}
