package fr.jalon.result;

import fr.jalon.contract.Contract;
import fr.jalon.contract.Perimeter;
import fr.jalon.indicator.Indicator;
import java.util.List;

/** What a result is checked against: the contract, the territories it had, and what is measured in it. */
public record MeasuredContract(Contract contract, List<Perimeter> perimeters, List<Indicator> indicators) {
    public MeasuredContract {
        perimeters = List.copyOf(perimeters);
        indicators = List.copyOf(indicators);
    }

    /** Codes of the members of that kind, under any perimeter. */
    List<String> members(Perimeter.MemberKind kind) {
        return perimeters.stream()
                .flatMap(perimeter -> perimeter.members().stream())
                .filter(member -> member.kind() == kind)
                .map(Perimeter.Member::code)
                .distinct()
                .toList();
    }
}
