/** Two hundred titles picked at random from the list of 18 February 2025 (Python's random.sample, seed 20250218), each read
 *  and judged once by hand, not by the import: title, awarding organisation, level, award, subject. "no way in" is
 *  one too small or too low to begin a route; "none" is no award of ours for certain. */
export const judgedByHand = `
RSL Level 5 Extended Diploma for Creative Industries Practitioners | RSL Awards Ltd | 5 | l5-diploma | 9.1
1st4sport Level 5 Diploma in Advanced Nutrition Science | 1st4sport | 5 | l5-diploma | 8.1
EAL Level 3 Award In the In-Service Inspection and Testing Of Electrical Equipment (PAT) | Excellence, Achievement & Learning Limited | 3 | no way in | 5.2
OCR Level 3 Cambridge Technical Extended Diploma in Digital Media | OCR | 3 | l3-diploma | 9.3
VTCT Skills Level 4 Award in Skin Blemish Removal | VTCT Skills | 4 | no way in | 7.3
Ascentis Level 1 Award in English - Writing | Ascentis | 1 | no way in | 14.1
NOCN Entry Level Award in English Skills (Entry 3) | NOCN | entry | no way in | 14.1
OCR Entry Level Certificate in Mathematics | OCR | entry | no way in | 2.2
NCFE Level 2 Certificate in Travel and Tourism | NCFE | 2 | l2-certificate | 8.2
Highfield Level 2 Certificate in Principles of Equality, Diversity and Rights in Care (RQF) | Highfield Qualifications | 2 | l2-certificate | 1.3
TLM Entry 3 Award in Music Theory (Debut) | The Learning Machine | entry | no way in | 9.1
SEG Awards Level 2 Award In Counselling Skills | Skills and Education Group Awards | 2 | no way in | 1.3
LAMDA Level 1 Award in Performance (Grade 2) | LAMDA | 1 | no way in | 9.1
VTCT Skills Level 3 Diploma in Administrative Operations (RQF) | VTCT Skills | 3 | l3-diploma | 15.2
Lantra Awards Level 3 Certificate in Highway Electrical Work | Lantra Awards | 3 | l3-certificate | 5.2
RSL Level 1 Award in Popular Music Performance (Yamaha) - Grade 3 | RSL Awards Ltd | 1 | no way in | 9.1
IAO Level 2 Certificate In Understanding the Care and Management of Diabetes | Innovate Awarding | 2 | l2-certificate | 1.3
City & Guilds Level 2 Award In 2D Computer Aided Design | City and Guilds of London Institute | 2 | no way in | 4.1
RAD Level 3 Award in Solo Performance in Dance: Grade 6 | Royal Academy of Dance | 3 | no way in | 9.1
Access to HE Diploma (Healthcare Professions) | LASER Learning Awards | 3 | access-he | 1.2
AIM Qualifications Entry Level Certificate in Independent Living - Living in the Community (Entry 3) | AIM Qualifications | entry | no way in | 14.1
EAL Level 2 Technical Occupational Entry in Electrical Engineering (Diploma) | Excellence, Achievement & Learning Limited | 2 | l2-diploma | 4.1
QNUK Level 2 Award in Food Allergen Awareness in Catering (RQF) | Qualifications Network | 2 | no way in | 7.4
OCNLR Entry Level Award in Preparing for Employment (Entry 3) | OCN London | entry | no way in | 14.2
WJEC Level 2 Award in Written German: Social Activities | WJEC-CBAC | 2 | no way in | 12.2
Pearson BTEC Level 3 National Diploma in Travel and Tourism | Pearson Education Ltd | 3 | btec-diploma | 8.2
Gateway Qualifications Level 1 Award In Counselling Skills | Gateway Qualifications Limited | 1 | no way in | 1.3
YMCA Level 2 Technical Specialist in Exercise and Fitness: Group Exercise Instructor (Indoor Cycling) (Award) | YMCA Awards | 2 | no way in | 8.1
NOCN Level 2 Certificate for Trade Union Learning Representatives | NOCN | 2 | l2-certificate | 15.3
NOCN Level 2 Diploma in Building Maintenance, Multi-Trade Repair and Refurbishment Operations (Construction) | NOCN | 2 | l2-diploma | 5.2
VTCT Skills Level 5 Diploma in Financial Trading (RQF) | VTCT Skills | 5 | l5-diploma | 15.1
AIM Qualifications Entry Level Diploma in Personal Progress (Entry 1) | AIM Qualifications | entry | no way in | 14.1
City & Guilds Level 2 Award in ICT Systems and Principles | City and Guilds of London Institute | 2 | no way in | 6.1
WJEC Level 1/2 Vocational Award in Health and Social Care (Technical Award) | WJEC-CBAC | 1/2 | no way in | 1.3
Laser Entry Level Certificate in Personal Progress (Entry 1) | Laser Learning Awards | entry | no way in | 14.1
ProQual Level 1 Award in Health and Safety in a Construction Environment | ProQual Awarding Body | 1 | no way in | 5.2
NOCN Level 3 NVQ Diploma in Wood Occupations (Construction) | NOCN | 3 | l3-nvq | 5.2
VTCT Skills Level 4 Certificate in Enhancing Eyebrows with Microblading Techniques | VTCT Skills | 4 | l4-certificate | 7.3
Open Awards Entry Level Certificate in Independent Living - Looking After Yourself and Your Home (Entry 3) (RQF) | Open Awards | entry | no way in | 14.1
City & Guilds Level 1 Award In Introduction to Professional Food and Beverage Service Skills | City and Guilds of London Institute | 1 | no way in | 7.4
City & Guilds Level 1 Award In Measure, Shape and Space - Calculate Shape and Space | City and Guilds of London Institute | 1 | no way in | 14.1
Signature Level 6 Diploma in Sign Language Translation (RQF) | Signature | 6 | none | 12.2
OCN NI Level 2 Award in Religious Studies | Open College Network Northern Ireland | 2 | no way in | 10.4
Ascentis Level 1 Award in Preventing Plastic Pollution | Ascentis | 1 | no way in | 3.4
AQA Level 1 Certificate in Chinese (Mandarin) (FCSE) Short Course in Spoken Language | AQA Education | 1 | no way in | 12.2
RSL Level 3 Certificate in Graded Certificate in Music Performance - Grade 6 | RSL Awards Ltd | 3 | no way in | 9.1
OCNLR Level 1 Certificate in Progression | OCN London | 1 | no way in | 14.1
Ascentis Level 1 Award in English (Stepping Stones to Functional Skills) - Grammar & Punctuation | Ascentis | 1 | no way in | 14.1
VTCT Skills (ITEC) Level 3 Certificate in Eyelash Extensions | VTCT Skills | 3 | l3-certificate | 7.3
Access to HE Diploma (Health Science) | Gateway Qualifications Limited | 3 | access-he | 1.2
WJEC Level 2 Award in Spoken Spanish: Communicating Personal Information | WJEC-CBAC | 2 | no way in | 12.2
VTCT Skills (ITEC) Level 2 Award in Instructing Studio Cycling Sessions | VTCT Skills | 2 | no way in | 8.1
Ascentis Level 2 Award in Food Safety in Catering | Ascentis | 2 | no way in | 7.4
Open Awards Entry Level Award in Individual Capital Development (Entry 3) (RQF) | Open Awards | entry | no way in | 14.1
IAO Level 2 Certificate in Understanding the Safe Handling of Medicines | Innovate Awarding | 2 | l2-certificate | 1.3
City & Guilds Level 3 NVQ Diploma in Domestic Plumbing and Heating (Gas Fired Water and Central Heating Appliances) | City and Guilds of London Institute | 3 | l3-nvq | 5.2
Open Awards Level 2 Award in Peer Mentoring (RQF) | Open Awards | 2 | no way in | 14.1
TQUK Level 2 Certificate in Principles of Customer Service (RQF) | Training Qualifications UK Ltd | 2 | l2-certificate | 15.2
Pearson Edexcel Level 1/Level 2 GCSE (9-1) in Russian | Pearson Education Ltd | 1/2 | no way in | 12.2
Lantra Awards Level 2 NVQ Certificate in Plant Operations (Construction) (Sweeping, Cleaning, Clearing) | Lantra Awards | 2 | l2-nvq | 5.2
AQA Level 3 Advanced GCE in Law | AQA Education | 3 | a-level | 15.5
Prince’s Trust Level 1 Award in Developing Resilience | Prince's Trust | 1 | no way in | 14.1
Gateway Qualifications Entry Level Award In English - Reading (Entry 3) | Gateway Qualifications Limited | entry | no way in | 14.1
City & Guilds Level 3 Advanced Technical Certificate in Equine Management | City and Guilds of London Institute | 3 | l3-certificate | 3.3
WJEC Level 2 Award in Written Italian: Education and Employment | WJEC-CBAC | 2 | no way in | 12.2
Highfield Level 4 Certificate in Principles of Leadership and Management for Adult Care (RQF) | Highfield Qualifications | 4 | l4-certificate | 1.3
Ascentis Entry Level 3 Extended Award in English Skills (Stepping Stones to Functional Skills) | Ascentis | entry | no way in | 14.1
NCFE Level 2 Certificate in Spectator Safety | NCFE | 2 | l2-certificate | 8.1
TCL Level 1 Award in Graded Examination in Speech and Drama (Grade 1) | Trinity College London | 1 | no way in | 9.1
Pearson Edexcel Level 1/Level 2 GCSE (9-1) in Computer Science | Pearson Education Ltd | 1/2 | no way in | 6.1
VTCT Skills (ITEC) Level 4 Award In Micro-Pigmentation Treatment | VTCT Skills | 4 | no way in | 7.3
Focus Awards Level 4 Diploma in Massage Therapy for Sports (RQF) | Focus Awards Limited | 4 | l4-diploma | 8.1
Gateway Qualifications Entry Level Award in Business and Retail (Entry 3) | Gateway Qualifications Limited | entry | no way in | 15.3
Open Awards Entry Level Award in Retail Skills (Entry 2) (RQF) | Open Awards | entry | no way in | 7.1
Ascentis Entry Level 1 Award in English (Stepping Stones to Functional Skills) – Reading | Ascentis | entry | no way in | 14.1
ITC Level 2 Award for Forest School Assistants | ITC First | 2 | no way in | 13.2
Focus Awards Level 2 Certificate in Instructing Fitness (Water-Based Exercise) (RQF) | Focus Awards Limited | 2 | l2-certificate | 8.1
WJEC Level 1 Award in Written Mandarin: Communicating Personal Information | WJEC-CBAC | 1 | no way in | 12.2
TCL Entry Level Award in ESOL Skills for Life (Speaking and Listening) (Entry 2) | Trinity College London | entry | no way in | 14.1
Gateway Qualifications Entry Level Award in Living and Working in the UK (Entry 2) | Gateway Qualifications Limited | entry | no way in | 14.1
RSL Level 3 Certificate in Public Speaking: Grade 6 | RSL Awards Ltd | 3 | no way in | 9.3
City & Guilds Entry Level Certificate in Employability Skills (Entry 2) | City and Guilds of London Institute | entry | no way in | 14.2
Access to HE Diploma (Primary Teaching) | Gateway Qualifications Limited | 3 | access-he | 13.1
VTCT Skills Level 1 Award in Equality and Diversity (RQF) | VTCT Skills | 1 | no way in | 14.1
Gateway Qualifications Level 2 Diploma in Sport, Fitness and Active Leisure | Gateway Qualifications Limited | 2 | l2-diploma | 8.1
NOCN Level 2 Award in Mental Health Awareness | NOCN | 2 | no way in | 1.3
City & Guilds Level 1 Diploma In Plumbing Studies | City and Guilds of London Institute | 1 | no way in | 5.2
Open Awards Entry Level Award in IT User Skills (Entry 1) (RQF) | Open Awards | entry | no way in | 6.2
City & Guilds Entry Level Award in ESOL Skills for Life (Reading) (Entry 2) | City and Guilds of London Institute | entry | no way in | 14.1
AIM Qualifications Level 1 Extended Certificate in Employability Skills | AIM Qualifications | 1 | no way in | 14.2
NOCN Level 3 NVQ Diploma in Heritage Skills (Construction) | NOCN | 3 | l3-nvq | 5.2
Ascentis Level 1 Award in Mathematical Skills - Understanding and Using 2D Shapes | Ascentis | 1 | no way in | 14.1
OCNLR Entry Level Award in Online Basics (ITQ) (Entry 3) | OCN London | entry | no way in | 6.2
Ascentis Level 2 Certificate in Health and Social Care Professions | Ascentis | 2 | l2-certificate | 1.3
RSL Level 3 Certificate in Graded Examination in Music Performance - Grade 8 | RSL Awards Ltd | 3 | no way in | 9.1
Gateway Qualifications Level 2 Award In English - Engage in Discussion | Gateway Qualifications Limited | 2 | no way in | 14.1
Ascentis Level 1 Diploma in Progression | Ascentis | 1 | no way in | 14.1
NCFE CACHE Level 2 Technical Specialist in Early Years Nutrition (Award) | NCFE | 2 | no way in | 1.5
TCL Level 1 Award in Graded Examination in Acting (Pair) (Grade 1) | Trinity College London | 1 | no way in | 9.1
VTCT Skills (ITEC) Level 3 Certificate in Spa Treatments | VTCT Skills | 3 | l3-certificate | 7.3
EAL Level 2 First Diploma in Engineering Technology | Excellence, Achievement & Learning Limited | 2 | l2-diploma | 4.1
CTH Level 2 Award in Front Office | Confederation of Tourism and Hospitality | 2 | no way in | 7.4
LRN Level 5 Certificate In Teaching English to Speakers of Other Languages (ELTAC) | Learning Resource Network | 5 | l5-certificate | 13.1
ABRSM Level 3 Certificate in Music Theory (Grade 8) | Associated Board of the Royal Schools of Music | 3 | no way in | 9.1
OCNLR Entry Level Extended Certificate in Skills for Independence and Employability (Entry 2) | OCN London | entry | no way in | 14.1
NCFE CACHE Level 4 Diploma in Adult Care | NCFE | 4 | l4-diploma | 1.3
ProQual Level 4 Certificate in Micropigmentation – Machine Method for the Face | ProQual Awarding Body | 4 | l4-certificate | 7.3
Pearson Edexcel Level 3 Advanced GCE in Arabic (listening, reading and writing) | Pearson Education Ltd | 3 | a-level | 12.2
VTCT Skills Level 3 NVQ Diploma in Beauty Therapy Massage | VTCT Skills | 3 | l3-nvq | 7.3
Pearson BTEC Level 3 National Extended Certificate in Sports Coaching | Pearson Education Ltd | 3 | btec-extended-certificate | 8.1
Gateway Qualifications Level 2 Award in Computer Programming | Gateway Qualifications Limited | 2 | no way in | 6.1
AIM Qualifications Level 4 Diploma in Work Principles and Practice of Games Design and Production | AIM Qualifications | 4 | l4-diploma | 9.3
Access to HE Diploma (Education and Teacher Training) | Open College Network London Region | 3 | access-he | 13.1
City & Guilds Level 4 Diploma In Business and Professional Administration | City and Guilds of London Institute | 4 | l4-diploma | 15.2
AIM Qualifications Level 1 Award in Health and Well-Being | AIM Qualifications | 1 | no way in | 14.1
Pearson BTEC Level 2 Certificate in Creative Media Skills | Pearson Education Ltd | 2 | l2-certificate | 9.3
OCR Level 3 Cambridge Technical Diploma in IT | OCR | 3 | l3-diploma | 6.1
EAL Level 2 NVQ Diploma in Performing Engineering Operations | Excellence, Achievement & Learning Limited | 2 | l2-nvq | 4.1
CIWM (WAMITAB) Level 1 Award in Practical Cleaning Skills (Biohazard Areas) | CIWM | 1 | no way in | 7.3
CMI Level 5 Certificate in Management and Leadership | Chartered Management Institute | 5 | l5-certificate | 15.3
City & Guilds Level 2 Technical Certificate in Beauty Therapy (450) | City and Guilds of London Institute | 2 | l2-certificate | 7.3
Gateway Qualifications Level 2 Certificate in Digital and Creative Industries | Gateway Qualifications Limited | 2 | l2-certificate | 9.2
Pearson BTEC Level 1/Level 2 First Extended Certificate in Health and Social Care | Pearson Education Ltd | 1/2 | none | 1.3
Gateway Qualifications Level 2 Certificate in Sport and Active Leisure | Gateway Qualifications Limited | 2 | l2-certificate | 8.1
Open Awards Entry Level Award in E-Safety (Entry 1) (RQF) | Open Awards | entry | no way in | 6.2
City & Guilds Entry Level Award in Number - Subtraction (Entry 1) | City and Guilds of London Institute | entry | no way in | 14.1
Gateway Qualifications Level 2 Certificate in Health and Social Care | Gateway Qualifications Limited | 2 | l2-certificate | 1.3
Pearson Edexcel Functional Skills Qualification in English at Entry Level 2 | Pearson Education Ltd | entry | no way in | 14.1
Access to HE Diploma (Media Make-up and Hair Design) | Ascentis | 3 | access-he | 7.3
City & Guilds Level 2 Certificate of Technical Competence in Animal Health, Husbandy and Handling | City and Guilds of London Institute | 2 | none | 3.3
Ascentis Level 1 Certificate In Work Preparation | Ascentis | 1 | no way in | 14.2
LASER Level 1 Certificate for Learning, Employability and Progression | Laser Learning Awards | 1 | no way in | 14.1
AIM Qualifications Entry 3 Certificate in Skills for Working in Transport and Logistics Industries | AIM Qualifications | entry | no way in | 4.3
City & Guilds Level 1 Award in Employability Skills | City and Guilds of London Institute | 1 | no way in | 14.2
VTCT Skills Level 2 NVQ Award in Styling and Finishing Hair | VTCT Skills | 2 | no way in | 7.3
RSL Level 1 Award In Musical Theatre Performance - Grade 1 | RSL Awards Ltd | 1 | no way in | 9.1
NCFE Level 3 Diploma (720) in Sport and Physical Activity | NCFE | 3 | l3-diploma | 8.1
Qualifi Level 4 Diploma in Cyber Security | Qualifi Ltd | 4 | l4-diploma | 6.1
Access to HE Diploma (Health Professions) | Cambridge Access Validating Agency | 3 | access-he | 1.2
SEG Awards Level 2 Certificate in Practical Animal Care Skills | Skills and Education Group Awards | 2 | l2-certificate | 3.3
ESB Level 2 Award in ESOL Skills for Life (Speaking and Listening) | English Speaking Board (International) Ltd | 2 | no way in | 14.1
City & Guilds Level 1 Award in Handling Data - Mean and Range | City and Guilds of London Institute | 1 | no way in | 14.1
Ascentis Level 2 Award in Mathematical Skills - Understanding Money, Time and Temperature | Ascentis | 2 | no way in | 14.1
Ascentis Level 1 Award in Mathematics (Stepping Stones to Functional Skills) - Probability | Ascentis | 1 | no way in | 14.1
Pearson BTEC Level 1 Introductory Certificate in Performing Arts | Pearson Education Ltd | 1 | no way in | 9.1
Pearson Edexcel Level 3 Advanced Subsidiary GCE in Music Technology | Pearson Education Ltd | 3 | no way in | 9.1
AIM Qualifications Level 2 Award in Welfare Support Information and Advice | AIM Qualifications | 2 | no way in | 1.3
Highfield Level 2 Award in Food Safety for Catering (Refresher) (RQF) | Highfield Qualifications | 2 | no way in | 7.4
ESB Entry Level Award in ESOL Skills for Life (Reading) (Entry 1) | English Speaking Board (International) Ltd | entry | no way in | 14.1
GA Entry Level Award in Preparing for Employment (Entry 1) | Gatehouse Awards Ltd | entry | no way in | 14.2
IBO Level 3 Certificate in SL Economics | International Baccalaureate Organisation | 3 | none | 11.4
Highfield Level 2 Award in Understanding Infection Prevention and Control in Health and Care Settings (RQF) | Highfield Qualifications | 2 | no way in | 1.3
SFJ Awards Level 3 Award in First Person on Scene Support | SFJ Awards | 3 | no way in | 1.3
RSPH Level 4 Certificate in Nutrition for Physical Activity and Sport | Royal Society for Public Health | 4 | l4-certificate | 8.1
1st4sport Level 1 Diploma in Work Based Horse Care | 1st4sport | 1 | no way in | 3.3
Pearson BTEC Level 3 National Foundation Diploma in Sport | Pearson Education Ltd | 3 | btec-foundation-diploma | 8.1
City & Guilds Entry Level Award In Number - Multiplication (Entry 2) | City and Guilds of London Institute | entry | no way in | 14.1
City & Guilds Level 1 Certificate in The Principles of Using Mathematical Techniques | City and Guilds of London Institute | 1 | no way in | 14.1
AQA Level 1 Certificate in Chinese (Mandarin) (FCSE) Short Course in Written Language | AQA Education | 1 | no way in | 12.2
GQA PAA\\VQ-SET Level 3 Diploma for a Bulk Storage Operator (Technician) | GQA Qualifications Limited | 3 | l3-diploma | 4.2
NCC Education Level 2 Award In Computing (VRQ) | NCC Education Limited | 2 | no way in | 6.1
RSPH Level 1 Award in Health Awareness | Royal Society for Public Health | 1 | no way in | 1.3
Pearson BTEC Entry Level 2 Award in Pre-Vocational Study | Pearson Education Ltd | entry | no way in | 14.1
OCR Level 1/Level 2 GCSE (9-1) in Drama | OCR | 1/2 | no way in | 9.1
Pearson Edexcel Advanced Extension Award in Mathematics | Pearson Education Ltd | 3 | no way in | 2.2
Pearson BTEC Level 2 Diploma in Creative Media Skills | Pearson Education Ltd | 2 | l2-diploma | 9.3
NCFE Entry Level Award in Developing Enterprise Skills (Entry 3) | NCFE | entry | no way in | 14.1
TQUK Level 2 Certificate in Understanding Environmental Sustainability (RQF) | Training Qualifications UK Ltd | 2 | l2-certificate | 3.4
City & Guilds NPTC Level 2 Award In the Safe Use of Shredders in Amenity Operations | City and Guilds of London Institute | 2 | no way in | 3.2
VTCT Skills Level 3 Diploma in Reflexology | VTCT Skills | 3 | l3-diploma | 1.3
RSL Level 2 Certificate in Creative and Performing Arts | RSL Awards Ltd | 2 | l2-certificate | 9.1
LASER Level 1 Extended Certificate for Learning, Employability and Progression | Laser Learning Awards | 1 | no way in | 14.1
Active IQ Level 4 Certificate in Advanced Personal Training | Active IQ | 4 | l4-certificate | 8.1
iCQ Level 5 Diploma in Leadership and Management for Adult Care | iCan Qualifications Limited | 5 | l5-diploma | 1.3
City & Guilds Entry Level Award in Reading - Using Different Reading Strategies for Words and Phrases | City and Guilds of London Institute | entry | no way in | 14.1
OAL Level 2 Award in Knife Skills for Food Processing | Occupational Awards Limited | 2 | no way in | 4.2
City & Guilds Level 3 Diploma In Saddle, Harness and Bridle Making | City and Guilds of London Institute | 3 | l3-diploma | 9.2
City & Guilds Level 2 Certificate in Beauty Therapy Services | City and Guilds of London Institute | 2 | l2-certificate | 7.3
City & Guilds Level 2 Certificate In Creative Techniques in 2D | City and Guilds of London Institute | 2 | l2-certificate | 9.2
NCFE CACHE Level 3 Award for Special Educational Needs Coordinators in Early Years Settings | NCFE | 3 | no way in | 1.5
RSL Entry level Award in Graded Examination in Music Performance (Entry 3) | RSL Awards Ltd | entry | no way in | 9.1
1st4sport Level 2 Certificate in Coaching Multi-Skills Development in Sport | 1st4sport | 2 | l2-certificate | 8.1
City & Guilds Level 2 Award In The Principles of Nutrition in Food Production | City and Guilds of London Institute | 2 | no way in | 7.4
City & Guilds Level 2 Diploma in ICT Systems and Principles for IT Professionals | City and Guilds of London Institute | 2 | l2-diploma | 6.1
Focus Awards Level 2 Certificate in Preparing to Work in Adult Social Care (RQF) | Focus Awards Limited | 2 | l2-certificate | 1.3
SEG Awards Level 1 Diploma in Motor Vehicle Studies | Skills and Education Group Awards | 1 | no way in | 4.3
EAL Level 3 Award in Vehicle Tail Lift Inspection and Maintenance | Excellence, Achievement & Learning Limited | 3 | no way in | 4.1
City & Guilds Functional Skills Qualification in English at Level 1 | City and Guilds of London Institute | 1 | no way in | 14.1
Highfield Level 2 Certificate in Hospitality and Catering Principles (Food Production and Cooking) (RQF) | Highfield Qualifications | 2 | l2-certificate | 7.4
AIM Qualifications Entry 2 Extended Certificate in Employability Skills | AIM Qualifications | entry | no way in | 14.2
SEG Awards Entry Level Award in Reading and Writing in Italian (Entry 3) | Skills and Education Group Awards | entry | no way in | 12.2
OCR Level 3 Advanced Subsidiary GCE in Chemistry A | OCR | 3 | no way in | 2.1
AIM Qualifications Entry Level Certificate in Employability and Development Skills (Entry 3) | AIM Qualifications | entry | no way in | 14.1
RHS Level 2 Certificate in Practical Horticulture | Royal Horticultural Society | 2 | l2-certificate | 3.2
Access to HE Diploma (Education and Psychology) | Gateway Qualifications Limited | 3 | access-he | 13.1
NOCN Digital Functional Skills Qualification at Entry 3 | NOCN | entry | no way in | 14.1
Gateway Qualifications Entry Level Award In English - Read for Information (Entry 3) | Gateway Qualifications Limited | entry | no way in | 14.1
MTE Level 3 Climbing Wall Instructor (VRQ) | Mountain Training England | 3 | none | 8.1
Gateway Qualifications Level 2 Diploma in Business | Gateway Qualifications Limited | 2 | l2-diploma | 15.3
CTH Level 3 Diploma in Professional Cookery - Confectionery & Patisserie | Confederation of Tourism and Hospitality | 3 | l3-diploma | 7.4
`
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', organisation = '', level = '', award = '', subject = ''] = line.split(' | ')
    return { title, organisation, level, award, subject }
  })
