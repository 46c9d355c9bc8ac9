using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Defects;

/// <summary>Changes one place deep in a message.</summary>
internal static class Changing
{
    public static Resept Prescription(Resept resept, Func<Forskrivning, Forskrivning> change) => resept with
    {
        ReseptDokLegemiddel = resept.ReseptDokLegemiddel with { Forskrivning = change(resept.ReseptDokLegemiddel.Forskrivning) },
    };

    public static Organisation Ident(Organisation sender, Ident ident, string type) => sender with
    {
        Idents = [.. sender.Idents.Select(i => i.TypeId.V == type ? ident : i)],
    };
}
